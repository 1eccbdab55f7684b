import { defineRule } from '../../../../core/rules/rule.ts';
import { sayPlaced } from '../../../../core/rules/sayNames.ts';
import { Disk } from '../../../common/index.ts';
import { brickStripe, isStriped } from '../../brickStripe.ts';
import { Brick } from '../../elements.ts';

export const rule = defineRule({
  id: 'gluster/brick-alignment',
  title: 'XFS that does not know the stripes below it',
  severity: 'info',
  remedy: 'Tell the stripe unit of the controller on the brick, and the level and number of disks of its RAID.',
  sources: [
    { title: 'Red Hat Gluster Storage 3.5 Administration Guide, brick configuration' },
    { title: 'mkfs.xfs(8), -d su and sw' },
  ],
  appliesTo: [Brick],
  check(brick, { index }) {
    const disk = index.find(Disk, brick.backingId);
    const isXfs = brick.format === undefined || brick.format === 'xfs';
    if (!disk || !isXfs || brickStripe(brick, index)) return [];
    const name = sayPlaced(brick, index);
    if (brick.stripeUnit !== undefined) {
      return [
        {
          message: `${name} tells a stripe unit of ${brick.stripeUnit} KiB, and ${disk.name} not over how many disks of a striped RAID; the files leave it out.`,
          related: [disk.id],
        },
      ];
    }
    // A write cache with a battery is that of a controller, which shows a plain disk to mkfs.xfs.
    if (!isStriped(disk) || disk.cache !== 'protected') return [];
    return [
      {
        message: `${name} lies on a striped RAID behind a controller, whose stripes mkfs.xfs cannot see by itself.`,
        related: [disk.id],
      },
    ];
  },
});
