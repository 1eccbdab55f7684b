import { defineRule } from '../../../../core/rules/rule.ts';
import { sayName, sayPlaced } from '../../../../core/rules/sayNames.ts';
import { Brick } from '../../elements.ts';

export const rule = defineRule({
  id: 'gluster/brick-disk-out-of-reach',
  title: 'A brick on a disk of another server',
  severity: 'error',
  remedy: 'Choose a disk of the same server.',
  sources: [
    {
      title: 'Gluster docs, Formatting and mounting bricks',
      url: 'https://docs.gluster.org/en/latest/Administrator-Guide/formatting-and-mounting-bricks/',
    },
  ],
  appliesTo: [Brick],
  check(brick, { index, paths, onCycle }) {
    const disk = index.get(brick.backingId);
    if (!disk || onCycle.has(disk.id) || paths.reaches(disk.id).includes(brick.serverId)) return [];
    return [
      {
        message: `${sayPlaced(brick, index)} lies on ${sayPlaced(disk, index)}, which ${sayName(index, brick.serverId)} does not reach.`,
        related: [disk.id],
      },
    ];
  },
});
