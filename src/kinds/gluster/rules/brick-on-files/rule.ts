import { defineRule } from '../../../../core/rules/rule.ts';
import { sayPlaced } from '../../../../core/rules/sayNames.ts';
import { Brick } from '../../elements.ts';

export const rule = defineRule({
  id: 'gluster/brick-on-files',
  title: 'A brick on file storage',
  severity: 'error',
  remedy: 'Give the brick a disk, logical volume or LUN.',
  sources: [
    {
      title: 'Gluster docs, Formatting and mounting bricks',
      url: 'https://docs.gluster.org/en/latest/Administrator-Guide/formatting-and-mounting-bricks/',
    },
    { title: 'xattr(7), trusted extended attributes' },
  ],
  appliesTo: [Brick],
  check(brick, { index, onCycle, offerOf }) {
    const backing = index.get(brick.backingId);
    if (!backing || onCycle.has(backing.id) || offerOf(backing.id, brick.serverId).medium !== 'file') return [];
    return [
      {
        message: `${sayPlaced(brick, index)} lies on ${backing.name}, which offers files; a brick is made on a block device.`,
        related: [backing.id],
      },
    ];
  },
});
