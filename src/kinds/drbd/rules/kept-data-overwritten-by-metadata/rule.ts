import type { DesignIndex } from '../../../../core/model/designIndex.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { Disk, Filesystem } from '../../../common/index.ts';
import { Replica } from '../../elements.ts';
import { isSyncSource } from '../isSyncSource.ts';

export const rule = defineRule({
  id: 'drbd/kept-data-overwritten-by-metadata',
  title: 'Metadata over the end of data to keep',
  severity: 'error',
  remedy: 'Shrink the filesystem first and tell its size, enlarge the disk, or keep the metadata on another disk.',
  sources: [
    {
      title: "DRBD user's guide, internal metadata",
      url: 'https://linbit.com/drbd-user-guide/drbd-guide-9_0-en/#s-internal-meta-data',
    },
    { title: 'drbdadm(8), create-md' },
  ],
  appliesTo: [Replica],
  check(replica, { index }) {
    if (!isSyncSource(replica, index)) return [];
    const disks = replica.disks
      .filter(({ volumeId, metaId }) => metaId === undefined && !isSizeTold(volumeId, index))
      .map(({ backingId }) => index.find(Disk, backingId))
      .filter((disk) => disk?.content === 'keep');
    if (disks.length === 0) return [];
    return [
      {
        message: `${sayNames(disks)} of ${replica.name} holds data to keep, and the metadata is written over its end.`,
        related: disks.flatMap((disk) => disk?.id ?? []),
      },
    ];
  },
});

/** A told size is that of the filesystem as it is; whether it fits is judged by the rule on filesystems that are too large. */
function isSizeTold(volumeId: string, index: DesignIndex): boolean {
  return index.by(Filesystem, 'backingId', volumeId).some(({ size }) => size !== undefined);
}
