import { patchElement } from '../../../../core/edits/edit.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { Replica, Resource } from '../../elements.ts';
import { quorumPolicyOf } from '../../quorumPolicy.ts';
import { diskfulReplicas } from '../../diskfulReplicas.ts';

export const rule = defineRule({
  id: 'drbd/quorum-number-too-low',
  title: 'A quorum that two halves can have',
  severity: 'error',
  remedy: 'Ask for more than half of the servers with a disk, or for the majority.',
  sources: [
    {
      title: "DRBD user's guide, configuring quorum by a number",
      url: 'https://linbit.com/drbd-user-guide/drbd-guide-9_0-en/#s-configuring-drbd-quorum-numerical-value',
    },
    { title: 'drbd.conf(5), quorum' },
  ],
  appliesTo: [Resource],
  check(resource, { index }) {
    const disks = diskfulReplicas(resource.id, index).length;
    const wanted = quorumPolicyOf(resource, disks);
    if (typeof wanted !== 'number' || wanted * 2 > disks) return [];
    const servers = index.by(Replica, 'resourceId', resource.id).length;
    return [
      {
        message: `${resource.name} asks for ${wanted} of ${disks} servers; after a split both parts have as many, and both write.`,
        fix:
          // A majority of two servers would stop both, which is an error of its own.
          servers === 2
            ? undefined
            : {
                label: `Let the majority decide in ${resource.name}`,
                edit: (design) => patchElement(design, resource.id, { quorum: 'majority', quorumNumber: undefined }),
              },
      },
    ];
  },
});
