import { patchElement } from '../../../../core/edits/edit.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { sayName } from '../../../../core/rules/sayNames.ts';
import { decidesItself } from '../../decidesItself.ts';
import { diskfulReplicas } from '../../diskfulReplicas.ts';
import { Replica, Resource } from '../../elements.ts';
import { quorumPolicyOf } from '../../quorumPolicy.ts';

export const rule = defineRule({
  id: 'drbd/tie-breaker-without-quorum',
  title: 'A tie-breaker of a resource whose quorum is off',
  severity: 'warning',
  remedy: 'Set the quorum of the resource to majority, or take the tie-breaker away.',
  sources: [
    {
      title: "DRBD user's guide, using a diskless node as a tie-breaker",
      url: 'https://linbit.com/drbd-user-guide/drbd-guide-9_0-en/#s-configuring-quorum-tiebreaker',
    },
  ],
  appliesTo: [Replica],
  check(replica, context) {
    const { index } = context;
    const resource = index.find(Resource, replica.resourceId);
    if (replica.role !== 'tie-breaker' || resource?.generation !== '9') return [];
    if (decidesItself(resource, context)) return [];
    const disks = diskfulReplicas(resource.id, index).length;
    // With one disk there is no tie, and asking for a majority would only let the tie-breaker stop it.
    if (disks < 2 || quorumPolicyOf(resource, disks) !== 'off') return [];
    return [
      {
        message: `${sayName(index, replica.serverId)} is to break ties over ${resource.name}, whose quorum is off: nobody counts its vote.`,
        related: [resource.id],
        fix:
          resource.mode === 'single-primary'
            ? {
                label: `Let the majority decide over ${resource.name}`,
                edit: (design) => patchElement(design, resource.id, { quorum: 'majority', onNoData: undefined }),
              }
            : undefined,
      },
    ];
  },
});
