import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { Server } from '../../../common/index.ts';
import { filersOf } from '../../servedBy.ts';

export const rule = defineRule({
  id: 'nas/id-domains-differ',
  title: 'A client of filers with different NFSv4 domains',
  severity: 'error',
  remedy: 'Give all filers of a server the same domain.',
  sources: [{ title: 'idmapd.conf(5), Domain' }, { title: 'nfsidmap(8)' }],
  appliesTo: [Server],
  check(server, { index }) {
    const telling = filersOf(server.id, index).filter(({ idDomain }) => idDomain !== undefined);
    const domains = new Set(telling.flatMap(({ idDomain }) => idDomain?.toLowerCase() ?? []));
    if (domains.size < 2) return [];
    const said = [...domains].toSorted().slice(0, MOST_SAID).join(', ');
    return [
      {
        message: `${server.name} is a client of ${sayNames(telling)}, whose domains differ (${said}); its idmapd.conf can name one only.`,
        related: telling.map(({ id }) => id),
      },
    ];
  },
});

const MOST_SAID = 4;
