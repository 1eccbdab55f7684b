import { printSize } from '../../../../core/model/size.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { Disk } from '../../../common/index.ts';
import { Replica, Volume } from '../../elements.ts';

export const rule = defineRule({
  id: 'drbd/replica-size-mismatch',
  title: 'Backing disks of different sizes',
  severity: 'warning',
  remedy: 'Give all replicas backing disks of the same size.',
  sources: [
    {
      title: "DRBD user's guide, preparing your lower-level storage",
      url: 'https://linbit.com/drbd-user-guide/drbd-guide-9_0-en/#s-prepare-storage',
    },
    {
      title: "DRBD user's guide, dealing with permanent node failure",
      url: 'https://linbit.com/drbd-user-guide/drbd-guide-9_0-en/#s-perm-node-failure',
    },
  ],
  appliesTo: [Volume],
  check(volume, { index }) {
    const disks = index
      .by(Replica, 'resourceId', volume.resourceId)
      .flatMap((replica) => replica.disks.filter(({ volumeId }) => volumeId === volume.id))
      .flatMap(({ backingId }) => index.find(Disk, backingId) ?? []);
    const sizes = disks.map(({ size }) => size);
    if (new Set(sizes).size < 2) return [];
    const lost = Math.max(...sizes) - Math.min(...sizes);
    return [
      {
        message: `The backing disks of ${volume.name} differ in size; it is as large as the smallest, and ${printSize(lost)} of the largest stay unused.`,
        related: disks.map(({ id }) => id),
      },
    ];
  },
});
