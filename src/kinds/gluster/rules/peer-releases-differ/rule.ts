import { defineRule } from '../../../../core/rules/rule.ts';
import { byName, sayNames } from '../../../../core/rules/sayNames.ts';
import { Server } from '../../../common/index.ts';
import { Peer, Pool } from '../../elements.ts';

export const rule = defineRule({
  id: 'gluster/peer-releases-differ',
  title: 'Peers of different releases',
  severity: 'warning',
  remedy: 'Bring all peers to one release, one after the other, and raise the op-version at the end.',
  sources: [{ title: 'Gluster docs, Upgrade guide', url: 'https://docs.gluster.org/en/latest/Upgrade-Guide/' }],
  appliesTo: [Pool],
  check(pool, { index }) {
    const told = index.by(Peer, 'poolId', pool.id).filter(({ release }) => release !== undefined);
    const releases = [...new Set(told.map(({ release }) => release ?? 0))].sort((a, b) => a - b);
    if (releases.length < 2) return [];
    const serversOf = (wanted: number): Server[] =>
      byName(
        told.filter(({ release }) => release === wanted).flatMap(({ serverId }) => index.find(Server, serverId) ?? []),
      );
    const [oldest = 0] = releases;
    return [
      {
        message: `${pool.name} has peers of GlusterFS ${releases.join(', ')}; ${sayNames(serversOf(oldest))} with ${oldest} decides what all of them can do.`,
        related: serversOf(oldest)
          .slice(0, MOST_RELATED)
          .map(({ id }) => id),
      },
    ];
  },
});

/** More are not named as related, so that the check stays linear. */
const MOST_RELATED = 9;
