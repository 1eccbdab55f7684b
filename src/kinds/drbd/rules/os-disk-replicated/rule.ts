import { defineRule } from '../../../../core/rules/rule.ts';
import { sayName, sayNames } from '../../../../core/rules/sayNames.ts';
import { Disk } from '../../../common/index.ts';
import { Replica } from '../../elements.ts';

export const rule = defineRule({
  id: 'drbd/os-disk-replicated',
  title: 'The OS disk is replicated',
  severity: 'error',
  remedy: 'Use a data disk or a logical volume of its own as backing disk.',
  sources: [
    {
      title: "DRBD user's guide, preparing your lower-level storage",
      url: 'https://linbit.com/drbd-user-guide/drbd-guide-9_0-en/#s-prepare-storage',
    },
    { title: 'Kolab documentation, deployment on redundant servers' },
  ],
  appliesTo: [Replica],
  check(replica, { index }) {
    const disks = replica.disks
      .map(({ backingId }) => index.find(Disk, backingId))
      .filter((disk) => disk?.purpose === 'os');
    if (disks.length === 0) return [];
    return [
      {
        message: `${replica.name} replicates ${sayNames(disks)}, on which ${sayName(index, replica.serverId)} runs.`,
        related: disks.flatMap((disk) => disk?.id ?? []),
      },
    ];
  },
});
