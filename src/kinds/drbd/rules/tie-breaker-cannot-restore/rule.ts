import { defineRule } from '../../../../core/rules/rule.ts';
import { sayName } from '../../../../core/rules/sayNames.ts';
import { Replica, Resource } from '../../elements.ts';
import { quorumPolicyOf } from '../../quorumPolicy.ts';
import { diskfulReplicas } from '../../diskfulReplicas.ts';

export const rule = defineRule({
  id: 'drbd/tie-breaker-cannot-restore',
  title: 'A tie-breaker keeps quorum and cannot give it back',
  severity: 'info',
  remedy: 'Give the third server a disk too, or note in the runbook that a halt waits for the other disk.',
  sources: [
    {
      title: "DRBD user's guide, using a diskless node as a tie-breaker",
      url: 'https://linbit.com/drbd-user-guide/drbd-guide-9_0-en/#s-configuring-quorum-tiebreaker',
    },
  ],
  appliesTo: [Replica],
  check(replica, { index }) {
    const resource = index.find(Resource, replica.resourceId);
    if (replica.role !== 'tie-breaker' || !resource) return [];
    const disks = diskfulReplicas(resource.id, index).length;
    // Ties happen among an even number only.
    if (disks === 0 || disks % 2 === 1 || quorumPolicyOf(resource, disks) === 'off') return [];
    const server = sayName(index, replica.serverId);
    return [
      {
        message: `With ${server}, half of the disks of ${resource.name} keep quorum; once they have lost it, or restarted, ${server} cannot give it back.`,
        related: [resource.id],
      },
    ];
  },
});
