import { patchElement } from '../../../../core/edits/edit.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { Replica } from '../../elements.ts';

export const rule = defineRule({
  id: 'drbd/tie-breaker-with-disk',
  title: 'A tie-breaker with a disk',
  severity: 'error',
  remedy: 'Take the disk away from the tie-breaker, or make it a secondary.',
  sources: [
    {
      title: "DRBD user's guide, using a diskless node as a tie-breaker",
      url: 'https://linbit.com/drbd-user-guide/drbd-guide-9_0-en/#s-configuring-quorum-tiebreaker',
    },
  ],
  appliesTo: [Replica],
  check(replica) {
    if (replica.role !== 'tie-breaker' || replica.disks.length === 0) return [];
    return [
      {
        message: `${replica.name} is a diskless tie-breaker and names a backing disk.`,
        fix: {
          label: `Make ${replica.name} diskless`,
          edit: (design) => patchElement(design, replica.id, { disks: [] }),
        },
      },
    ];
  },
});
