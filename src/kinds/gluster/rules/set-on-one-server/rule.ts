import { type Edit, patchElement } from '../../../../core/edits/edit.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { sayName, sayNames } from '../../../../core/rules/sayNames.ts';
import { brickSetsOf, bricksOf, bricksPerSet } from '../../brickSets.ts';
import { type Brick, GlusterVolume } from '../../elements.ts';
import { hasClearOrder } from '../hasClearOrder.ts';
import { isInUse } from '../isInUse.ts';
import { spreadBricks } from '../spreadBricks.ts';

export const rule = defineRule({
  id: 'gluster/set-on-one-server',
  title: 'Two bricks of a set on one server',
  severity: 'error',
  remedy: 'List one brick of every server before the second brick of any, or add servers.',
  sources: [
    {
      title: 'Gluster docs, Setting up volumes',
      url: 'https://docs.gluster.org/en/latest/Administrator-Guide/Setting-Up-Volumes/',
    },
    {
      title: 'Gluster docs, Brick naming conventions',
      url: 'https://docs.gluster.org/en/latest/Administrator-Guide/Brick-Naming-Conventions/',
    },
  ],
  appliesTo: [GlusterVolume],
  check(volume, { index }) {
    const size = bricksPerSet(volume);
    if (size < 2 || !hasClearOrder(volume, index)) return [];
    const bricks = bricksOf(index, volume);
    // The order of bricks that hold files is settled; another one would only make the drawing differ from the volume.
    const isSettled = volume.form === 'arbiter' || bricks.some((brick) => isInUse(brick, index));
    const better = isSettled ? undefined : spreadBricks(bricks, size);
    return brickSetsOf(index, volume).flatMap((set, at) =>
      crowdedServers(set.bricks).map((crowd) => ({
        message: `Set ${at + 1} of ${volume.name} has ${sayNames(crowd)} on ${sayName(index, crowd[0]?.serverId ?? '')}.`,
        related: crowd.map(({ id }) => id),
        fix: better && { label: `Order the bricks of ${volume.name} by server`, edit: orderBricks(better) },
      })),
    );
  },
});

/** Bricks of a set that share a server, one list for each such server. */
function crowdedServers(bricks: readonly Brick[]): readonly (readonly Brick[])[] {
  const servers = [...new Set(bricks.map(({ serverId }) => serverId))];
  return servers.map((id) => bricks.filter(({ serverId }) => serverId === id)).filter((crowd) => crowd.length > 1);
}

function orderBricks(bricks: readonly Brick[]): Edit {
  return (design) => bricks.reduce((current, { id }, position) => patchElement(current, id, { position }), design);
}
