import { defineRule } from '../../../../core/rules/rule.ts';
import { Server } from '../../../common/index.ts';
import { tornDomains } from '../tornDomains.ts';

export const rule = defineRule({
  id: 'nas/id-domains-differ-with-kerberos',
  title: 'Users by name, and filers with different NFSv4 domains',
  severity: 'error',
  remedy: 'Give all filers of a server the same domain.',
  sources: [{ title: 'idmapd.conf(5), Domain' }, { title: 'nfsidmap(8)' }],
  appliesTo: [Server],
  check(server, { index }) {
    const torn = tornDomains(server.id, index);
    if (!torn || !torn.areNamesSent) return [];
    return [
      {
        message: `${server.name} is a client of ${torn.said}; with Kerberos users are known by name, and its idmapd.conf can name one domain only.`,
        related: torn.hosts.map(({ id }) => id),
      },
    ];
  },
});
