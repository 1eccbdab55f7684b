import { defineRule } from '../../../../core/rules/rule.ts';
import { sayName, sayPlaced } from '../../../../core/rules/sayNames.ts';
import { Disk } from '../../../common/index.ts';
import { Brick } from '../../elements.ts';

export const rule = defineRule({
  id: 'gluster/brick-on-os-disk',
  title: 'A brick on the OS disk',
  severity: 'error',
  remedy: 'Give the brick a disk or logical volume of its own.',
  sources: [
    {
      title: 'Gluster docs, Formatting and mounting bricks',
      url: 'https://docs.gluster.org/en/latest/Administrator-Guide/formatting-and-mounting-bricks/',
    },
    { title: 'gluster(8), volume create' },
  ],
  appliesTo: [Brick],
  check(brick, { index }) {
    const disk = index.find(Disk, brick.backingId);
    if (disk?.purpose !== 'os') return [];
    return [
      {
        message: `${sayPlaced(brick, index)} lies on ${disk.name} of ${sayName(index, disk.serverId)}, on which the server runs.`,
        related: [disk.id],
      },
    ];
  },
});
