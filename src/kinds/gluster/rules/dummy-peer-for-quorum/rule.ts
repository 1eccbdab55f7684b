import { defineRule } from '../../../../core/rules/rule.ts';
import { byName, sayNames } from '../../../../core/rules/sayNames.ts';
import { Server } from '../../../common/index.ts';
import { bricksOf } from '../../brickSets.ts';
import { quorumTypeOf } from '../../clientQuorum.ts';
import { GlusterVolume, Peer } from '../../elements.ts';

export const rule = defineRule({
  id: 'gluster/dummy-peer-for-quorum',
  title: 'A peer that votes and holds no brick',
  severity: 'warning',
  remedy: 'Put an arbiter brick on the peer that only votes.',
  sources: [
    {
      title: 'Gluster docs, Arbiter volumes and quorum options',
      url: 'https://docs.gluster.org/en/latest/Administrator-Guide/arbiter-volumes-and-quorum/',
    },
  ],
  appliesTo: [GlusterVolume],
  check(volume, { index }) {
    if (volume.form !== 'replicate' || volume.setSize !== 2 || volume.serverQuorum === 'off') return [];
    if (quorumTypeOf(volume, 2) !== 'none') return [];
    const holders = new Set(bricksOf(index, volume).map(({ serverId }) => serverId));
    const voters = index.by(Peer, 'poolId', volume.poolId).filter(({ serverId }) => !holders.has(serverId));
    if (holders.size === 0 || voters.length === 0) return [];
    const servers = byName(voters.flatMap(({ serverId }) => index.find(Server, serverId) ?? []));
    return [
      {
        message: `${volume.name} keeps two copies, and ${sayNames(servers)} votes for its server quorum without a brick of it: that quorum counts servers, and one copy alone still takes writes.`,
        related: servers.slice(0, MOST_RELATED).map(({ id }) => id),
      },
    ];
  },
});

/** More are not named as related, so that the check stays linear. */
const MOST_RELATED = 9;
