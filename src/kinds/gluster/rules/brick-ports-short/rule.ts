import { patchElement } from '../../../../core/edits/edit.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { brickPorts } from '../../configs/glusterdVol.ts';
import { busiestPeers } from '../busiestPeers.ts';
import { Pool } from '../../elements.ts';

export const rule = defineRule({
  id: 'gluster/brick-ports-short',
  title: 'Too few brick ports',
  severity: 'error',
  remedy: 'Widen the range of brick ports, and open all of it in the firewall.',
  sources: [
    {
      title: 'Gluster docs, Setting up clients',
      url: 'https://docs.gluster.org/en/latest/Administrator-Guide/Setting-Up-Clients/',
    },
    { title: 'GlusterFS 10 release notes', url: 'https://docs.gluster.org/en/latest/release-notes/10.0/' },
  ],
  appliesTo: [Pool],
  check(pool, { index }) {
    const { first, last } = brickPorts(pool);
    const ports = Math.max(0, Math.min(last, LAST_PORT) - first + 1);
    const { servers, bricks } = busiestPeers(pool, index);
    if (ports >= Math.max(1, bricks)) return [];
    const need = bricks === 0 ? '' : `, and ${sayNames(servers)} serves ${bricks} ${bricks === 1 ? 'brick' : 'bricks'}`;
    return [
      {
        message: `${pool.name} has ${ports} brick ${ports === 1 ? 'port' : 'ports'}, from ${first} to ${last}${need}.`,
        related: servers.map(({ id }) => id),
        fix:
          bricks <= DEFAULT_PORTS
            ? {
                label: `Let ${pool.name} choose its brick ports`,
                edit: (design) => patchElement(design, pool.id, { firstPort: undefined, lastPort: undefined }),
              }
            : undefined,
      },
    ];
  },
});

/** The highest TCP port. */
const LAST_PORT = 65_535;

/** How many there are where the design does not say. */
const DEFAULT_PORTS = 100;
