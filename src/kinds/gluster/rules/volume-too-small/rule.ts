import { printSize } from '../../../../core/model/size.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { GlusterVolume } from '../../elements.ts';
import { servicesOn } from '../../servicesOn.ts';
import { usableSize } from '../../usableSize.ts';

/** Of the usable size: above it healing and rebalancing lack room, and soon files go where they were not meant to. */
const FULLEST = 0.8;

export const rule = defineRule({
  id: 'gluster/volume-too-small',
  title: 'A volume that its quotas fill',
  severity: 'warning',
  remedy: 'Add bricks, take larger disks, or grant smaller quotas, so that four fifths of the volume hold them all.',
  sources: [
    {
      title: 'Gluster docs, Tuning volume options: cluster.min-free-disk',
      url: 'https://docs.gluster.org/en/latest/Administrator-Guide/Tuning-Volume-Options/',
    },
  ],
  appliesTo: [GlusterVolume],
  check(volume, { index }) {
    const size = usableSize(volume, index);
    const keepers = servicesOn(volume, index).filter(({ users, quota }) => users !== undefined && quota !== undefined);
    const need = keepers.reduce((sum, { users = 0, quota = 0 }) => sum + users * quota, 0);
    if (size === undefined || need <= size * FULLEST) return [];
    return [
      {
        message: `${sayNames(keepers)} may come to ${sayRounded(need)} by quota, and ${volume.name} holds ${sayRounded(size)}.`,
        related: keepers.map(({ id }) => id),
      },
    ];
  },
});

/** Bytes in whole GiB, where they are many: quotas times users are seldom round. */
function sayRounded(bytes: number): string {
  const gib = 1024 ** 3;
  return bytes < gib ? printSize(bytes) : `${Math.round(bytes / gib)} GiB`;
}
