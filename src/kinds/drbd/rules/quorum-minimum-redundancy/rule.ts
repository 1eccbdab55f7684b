import { patchElement } from '../../../../core/edits/edit.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { Resource } from '../../elements.ts';
import { quorumPolicyOf } from '../../quorumPolicy.ts';
import { diskfulReplicas } from '../../diskfulReplicas.ts';

export const rule = defineRule({
  id: 'drbd/quorum-minimum-redundancy',
  title: 'The last copy may not go on',
  severity: 'info',
  remedy: 'Leave the least number of copies empty, unless standing still is better than writing to one disk.',
  sources: [
    {
      title: "DRBD user's guide, guaranteed minimal redundancy",
      url: 'https://linbit.com/drbd-user-guide/drbd-guide-9_0-en/#s-guaranteed_minimal_redundancy',
    },
    { title: 'drbd.conf(5), quorum-minimum-redundancy' },
  ],
  appliesTo: [Resource],
  check(resource, { index }) {
    const { minimumRedundancy: copies = 1 } = resource;
    const disks = diskfulReplicas(resource.id, index).length;
    // More than there are is another mistake, and as many as there are of three is a quorum of all.
    if (copies < 2 || copies > disks || (copies === disks && disks > 2) || quorumPolicyOf(resource, disks) === 'off')
      return [];
    return [
      {
        message: `${resource.name} wants ${copies} up-to-date copies; fewer stop, even if all others have left in good order.`,
        fix: {
          label: `Let the last copy of ${resource.name} go on`,
          edit: (design) => patchElement(design, resource.id, { minimumRedundancy: undefined }),
        },
      },
    ];
  },
});
