import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { Replica, Volume } from '../../elements.ts';

export const rule = defineRule({
  id: 'drbd/replica-without-disk',
  title: 'A replica without a disk for a volume',
  severity: 'error',
  remedy: 'Give the replica a backing disk for every volume, or make it a tie-breaker.',
  sources: [{ title: 'drbd.conf(5), disk' }],
  appliesTo: [Replica],
  check(replica, { index }) {
    if (replica.role === 'tie-breaker') return [];
    const given = new Set(replica.disks.map(({ volumeId }) => volumeId));
    const missing = index.by(Volume, 'resourceId', replica.resourceId).filter(({ id }) => !given.has(id));
    if (missing.length === 0) return [];
    return [
      {
        message: `${replica.name} has no backing disk for ${sayNames(missing)}.`,
        related: missing.map(({ id }) => id),
      },
    ];
  },
});
