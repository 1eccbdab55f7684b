import { printSize } from '../../../../core/model/size.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { Resource } from '../../elements.ts';
import { diskfulReplicas } from '../../diskfulReplicas.ts';
import { firstSync } from '../../firstSync.ts';

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
    const { bytes, seconds } = firstSync(resource, index);
    if (seconds <= DAY) return [];
    return [
      {
        message: `The first sync of ${resource.name} copies ${printSize(Math.round(bytes / GIB) * GIB)} and takes ${Math.floor(seconds / HOUR)} hours at best; until then there is one copy.`,
      },
    ];
  },
});
