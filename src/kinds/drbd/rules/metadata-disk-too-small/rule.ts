import type { DesignIndex } from '../../../../core/model/designIndex.ts';
import { printSize } from '../../../../core/model/size.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { sayName } from '../../../../core/rules/sayNames.ts';
import { Replica } from '../../elements.ts';
import { metadataSize, SLOT_SIZE } from '../../metadataSize.ts';
import { deviceSize, metadataPeers, sizeOf } from '../../deviceSize.ts';

/** The kernel takes no smaller device for metadata (drbdsetup(8): meta device too small). */
const LEAST = 1024 ** 2;

export const rule = defineRule({
  id: 'drbd/metadata-disk-too-small',
  title: 'A metadata disk that is too small',
  severity: 'error',
  remedy: 'Give the metadata a device of the size that its volume needs, and of at least 1 MiB.',
  sources: [
    {
      title: "DRBD user's guide, external metadata",
      url: 'https://linbit.com/drbd-user-guide/drbd-guide-9_0-en/#s-external-meta-data',
    },
    {
      title: "DRBD user's guide, estimating metadata size",
      url: 'https://linbit.com/drbd-user-guide/drbd-guide-9_0-en/#s-meta-data-size',
    },
    { title: 'drbd.conf(5), meta-disk' },
  ],
  appliesTo: [Replica],
  check(replica, { index }) {
    if (replica.role === 'tie-breaker') return [];
    return replica.disks.flatMap((share) => {
      const { metaId } = share;
      const size = sizeOf(metaId, index);
      const needed = neededFor(share, index);
      if (metaId === undefined || size === undefined || size >= needed) return [];
      return [
        {
          message: `The metadata of ${replica.name} needs ${printSize(needed)}, and ${sayName(index, metaId)} has ${printSize(size)}.`,
          related: [metaId],
        },
      ];
    });
  },
});

/** With an index, all slots up to its own; else what the volume needs. In bytes. */
function neededFor({ volumeId, metaIndex }: Replica['disks'][number], index: DesignIndex): number {
  if (metaIndex !== undefined) return SLOT_SIZE * (metaIndex + 1);
  const device = deviceSize(volumeId, index);
  return device === undefined ? LEAST : Math.max(LEAST, metadataSize(device, metadataPeers(volumeId, index)));
}
