import { defineRule } from '../../../../core/rules/rule.ts';
import { sayName, sayPlaced } from '../../../../core/rules/sayNames.ts';
import { Disk } from '../../../common/index.ts';
import { Brick } from '../../elements.ts';

export const rule = defineRule({
  id: 'gluster/brick-on-kept-data',
  title: 'A brick on a disk whose data is to be kept',
  severity: 'error',
  remedy:
    'Take an empty disk, or copy the data away first and into the volume afterwards; of a brick that exists, tell that the disk is in use.',
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
    if (disk?.content !== 'keep') return [];
    return [
      {
        message: `${sayPlaced(brick, index)} is made on ${disk.name} of ${sayName(index, disk.serverId)}, whose data is to be kept: a new brick wants a fresh filesystem and an empty directory.`,
        related: [disk.id],
      },
    ];
  },
});
