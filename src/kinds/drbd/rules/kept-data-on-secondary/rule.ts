import { defineRule } from '../../../../core/rules/rule.ts';
import { sayName, sayNames } from '../../../../core/rules/sayNames.ts';
import { Disk } from '../../../common/index.ts';
import { Replica } from '../../elements.ts';
import { isSyncSource } from '../isSyncSource.ts';

export const rule = defineRule({
  id: 'drbd/kept-data-on-secondary',
  title: 'Data to keep where the first synchronization writes',
  severity: 'error',
  remedy: 'Make the replica with the data primary, or save the data before DRBD starts.',
  sources: [
    {
      title: "DRBD user's guide, the initial device synchronization",
      url: 'https://linbit.com/drbd-user-guide/drbd-guide-9_0-en/#s-initial-full-sync',
    },
  ],
  appliesTo: [Replica],
  check(replica, { index }) {
    if (replica.role !== 'secondary' || isSyncSource(replica, index)) return [];
    const disks = replica.disks
      .map(({ backingId }) => index.find(Disk, backingId))
      .filter((disk) => disk?.content === 'keep');
    if (disks.length === 0) return [];
    return [
      {
        message: `${sayNames(disks)} on ${sayName(index, replica.serverId)} holds data to keep, and ${replica.name} gets all its blocks from the primary first.`,
        related: disks.flatMap((disk) => disk?.id ?? []),
      },
    ];
  },
});
