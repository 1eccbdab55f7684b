import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { Disk } from '../../../common/index.ts';
import { Replica } from '../../elements.ts';
import { storageUnder } from '../../storageUnder.ts';

export const rule = defineRule({
  id: 'drbd/loop-device-backing',
  title: 'A replica on a loop device',
  severity: 'warning',
  labSeverity: 'info',
  remedy: 'Use a partition or a logical volume.',
  sources: [
    {
      title: "DRBD user's guide, preparing your lower-level storage",
      url: 'https://linbit.com/drbd-user-guide/drbd-guide-9_0-en/#s-prepare-storage',
    },
  ],
  appliesTo: [Replica],
  check(replica, { index }) {
    const loops = [...new Set(replica.disks.flatMap((share) => storageUnder(share)))]
      .map((id) => index.find(Disk, id))
      .filter((disk) => disk !== undefined && /^\/dev\/loop\d/.test(disk.device));
    if (loops.length === 0) return [];
    return [
      {
        message: `${replica.name} lies on ${sayNames(loops)}, a loop device: under memory pressure it waits for itself.`,
        related: loops.flatMap((disk) => disk?.id ?? []),
      },
    ];
  },
});
