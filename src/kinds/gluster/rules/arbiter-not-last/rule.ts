import { defineRule } from '../../../../core/rules/rule.ts';
import { perIndex } from '../../../../core/rules/perIndex.ts';
import { sayPlaced } from '../../../../core/rules/sayNames.ts';
import { brickSetsOf } from '../../brickSets.ts';
import { Brick, GlusterVolume } from '../../elements.ts';
import { hasClearOrder } from '../hasClearOrder.ts';

export const rule = defineRule({
  id: 'gluster/arbiter-not-last',
  title: 'An arbiter that gets the data',
  severity: 'warning',
  remedy:
    'Put the arbiter last in its set before the volume is made; of a volume that exists, name the bricks as they are.',
  sources: [
    {
      title: 'Gluster docs, Arbiter volumes and quorum options',
      url: 'https://docs.gluster.org/en/latest/Administrator-Guide/arbiter-volumes-and-quorum/',
    },
    { title: 'gluster(8), volume create' },
  ],
  appliesTo: [Brick],
  check(brick, { index }) {
    const arbiter = arbiterBeside(index).get(brick.id);
    if (!arbiter || !ARBITER.test(brick.name)) return [];
    return [
      {
        message: `${sayPlaced(brick, index)} is named as the arbiter of its set, and GlusterFS makes the last brick the arbiter, which is ${arbiter.name}.`,
        related: [arbiter.id],
      },
    ];
  },
});

const ARBITER = /\barbiter\b/i;

/** By data brick: the arbiter of its set. Without a clear order it is open which brick that is. */
const arbiterBeside = perIndex((index) => {
  const volumes = index.all(GlusterVolume).filter((volume) => hasClearOrder(volume, index));
  const sets = volumes.flatMap((volume) => brickSetsOf(index, volume));
  const pairs = sets.flatMap(({ bricks, arbiter }) =>
    arbiter === undefined
      ? []
      : bricks.filter((brick) => brick !== arbiter).map((brick) => [brick.id, arbiter] as const),
  );
  return new Map(pairs);
});
