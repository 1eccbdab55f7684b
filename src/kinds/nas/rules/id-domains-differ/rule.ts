import { defineRule } from '../../../../core/rules/rule.ts';
import { Server } from '../../../common/index.ts';
import { tornDomains } from '../tornDomains.ts';

export const rule = defineRule({
  id: 'nas/id-domains-differ',
  title: 'A client of filers with different NFSv4 domains',
  severity: 'info',
  remedy: 'Give all filers of a server the same domain.',
  sources: [{ title: 'idmapd.conf(5), Domain' }, { title: 'nfsidmap(8)' }],
  appliesTo: [Server],
  check(server, { index }) {
    const torn = tornDomains(server.id, index);
    if (!torn || torn.areNamesSent) return [];
    return [
      {
        message: `${server.name} is a client of ${torn.said}; names of users are not sent as long as security is sys.`,
        related: torn.hosts.map(({ id }) => id),
      },
    ];
  },
});
