import { printSize } from '../../../../core/model/size.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { Filesystem } from '../../../common/index.ts';
import { Volume } from '../../elements.ts';
import { deviceSize } from '../../deviceSize.ts';

export const rule = defineRule({
  id: 'drbd/filesystem-larger-than-device',
  title: 'A filesystem larger than its DRBD device',
  severity: 'error',
  remedy:
    'Make the filesystem no larger than the device (shrink one with data before create-md), enlarge the backing disks, or keep the metadata elsewhere.',
  sources: [
    {
      title: "DRBD user's guide, estimating metadata size",
      url: 'https://linbit.com/drbd-user-guide/drbd-guide-9_0-en/#s-meta-data-size',
    },
    { title: 'drbd.conf(5), meta-disk' },
    { title: 'drbdmeta(8)' },
  ],
  appliesTo: [Filesystem],
  check(filesystem, { index }) {
    const volume = index.find(Volume, filesystem.backingId);
    const device = deviceSize(filesystem.backingId, index);
    if (!volume || device === undefined || filesystem.size === undefined || filesystem.size <= device) return [];
    return [
      {
        message: `${filesystem.name} is ${printSize(filesystem.size)}, and ${volume.name} has ${printSize(device)} for data.`,
        related: [filesystem.backingId],
      },
    ];
  },
});
