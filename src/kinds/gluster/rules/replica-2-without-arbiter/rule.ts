import { defineRule } from '../../../../core/rules/rule.ts';
import type { DesignIndex } from '../../../../core/model/designIndex.ts';
import { byName, sayNames } from '../../../../core/rules/sayNames.ts';
import { Server } from '../../../common/index.ts';
import { bricksOf } from '../../brickSets.ts';
import { quorumTypeOf } from '../../clientQuorum.ts';
import { GlusterVolume, Peer } from '../../elements.ts';

export const rule = defineRule({
  id: 'gluster/replica-2-without-arbiter',
  title: 'Two copies and no arbiter',
  severity: 'error',
  labSeverity: 'warning',
  remedy: 'Add a third copy or an arbiter brick on a third server, which may be a peer that only votes now.',
  sources: [
    {
      title: 'Gluster docs, Split brain and the ways to deal with it',
      url: 'https://docs.gluster.org/en/latest/Administrator-Guide/Split-brain-and-ways-to-deal-with-it/',
    },
    {
      title: 'Gluster docs, Arbiter volumes and quorum options',
      url: 'https://docs.gluster.org/en/latest/Administrator-Guide/arbiter-volumes-and-quorum/',
    },
  ],
  appliesTo: [GlusterVolume],
  check(volume, { index }) {
    if (volume.form !== 'replicate' || volume.setSize !== 2 || !lettingOneWrite(volume)) return [];
    const voters = votersWithoutBrick(volume, index);
    const dummies =
      voters.length === 0
        ? ''
        : ` The server quorum, for which ${sayNames(voters)} votes without a brick, counts servers and not copies.`;
    return [
      {
        message: `${volume.name} keeps two copies and no arbiter: two outages, one after the other, leave two different versions of a file.${dummies}`,
        related: voters.slice(0, MOST_RELATED).map(({ id }) => id),
      },
    ];
  },
});

/** Two copies that depend on the first of them, or on each other, are other mistakes: they cannot differ. */
function lettingOneWrite(volume: GlusterVolume): boolean {
  const type = quorumTypeOf(volume, 2);
  return type === 'none' || (type === 'fixed' && volume.quorumCount === 1);
}

/** More are not named as related, so that the check stays linear. */
const MOST_RELATED = 9;

/** The servers of the pool that count for the server quorum of the volume and hold no brick of it, sorted by name. */
function votersWithoutBrick(volume: GlusterVolume, index: DesignIndex): readonly Server[] {
  const holders = new Set(bricksOf(index, volume).map(({ serverId }) => serverId));
  if (volume.serverQuorum === 'off' || holders.size === 0) return [];
  const voters = index.by(Peer, 'poolId', volume.poolId).filter(({ serverId }) => !holders.has(serverId));
  return byName(voters.flatMap(({ serverId }) => index.find(Server, serverId) ?? []));
}
