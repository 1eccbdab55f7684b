import type { DesignIndex } from '../../../../core/model/designIndex.ts';
import { printSize } from '../../../../core/model/size.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { Resource, Volume } from '../../elements.ts';
import { deviceSize } from '../../deviceSize.ts';
import { diskfulReplicas } from '../../diskfulReplicas.ts';
import { resyncLimit } from '../resyncLimit.ts';
import { slowestLink } from '../slowestLink.ts';

const GIB = 1_024 ** 3;
const HOUR = 3_600;
const DAY = 24 * HOUR;

export const rule = defineRule({
  id: 'drbd/first-sync-takes-days',
  title: 'A first sync of more than a day',
  severity: 'info',
  remedy: 'Use a faster link or limit, or skip the first sync where the disks are empty.',
  sources: [
    {
      title: "DRBD user's guide, estimating a synchronization time",
      url: 'https://linbit.com/drbd-user-guide/drbd-guide-9_0-en/#eq-resync-time',
    },
    {
      title: "DRBD user's guide, skipping initial resynchronization",
      url: 'https://linbit.com/drbd-user-guide/drbd-guide-9_0-en/#s-skip-initial-resync',
    },
  ],
  appliesTo: [Resource],
  check(resource, { index }) {
    if (diskfulReplicas(resource.id, index).length < 2) return [];
    const sizes = sizesOf(resource, index);
    const [bytes, largest] = [sizes.reduce((sum, size) => sum + size, 0), Math.max(0, ...sizes)];
    const link = slowestLink(resource, index)?.rate ?? Infinity;
    // The volumes sync side by side: each within its limit, all of them over one link.
    const seconds = Math.max(largest / resyncLimit(resource), bytes / link) / 1_024;
    if (seconds <= DAY) return [];
    return [
      {
        message: `The first sync of ${resource.name} copies ${printSize(Math.round(bytes / GIB) * GIB)} and takes ${Math.floor(seconds / HOUR)} hours at best; until then there is one copy.`,
      },
    ];
  },
});

function sizesOf(resource: Resource, index: DesignIndex): readonly number[] {
  return index.by(Volume, 'resourceId', resource.id).flatMap((volume) => deviceSize(volume.id, index) ?? []);
}
