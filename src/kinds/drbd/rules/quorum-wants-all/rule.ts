import { patchElement } from '../../../../core/edits/edit.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { hasDrbdQuorum } from '../../countDrbdQuorum.ts';
import { Replica, Resource } from '../../elements.ts';
import { quorumPolicyOf, votesNeeded } from '../../quorumPolicy.ts';
import { diskfulReplicas } from '../../diskfulReplicas.ts';

export const rule = defineRule({
  id: 'drbd/quorum-wants-all',
  title: 'A quorum that one lost server takes away',
  severity: 'warning',
  remedy: 'Let the majority decide, and leave the least number of copies empty or below that of the disks.',
  sources: [
    { title: 'drbd.conf(5), quorum, quorum-minimum-redundancy' },
    {
      title: "DRBD user's guide, quorum",
      url: 'https://linbit.com/drbd-user-guide/drbd-guide-9_0-en/#s-feature-quorum',
    },
  ],
  appliesTo: [Resource],
  check(resource, { index }) {
    const disks = diskfulReplicas(resource.id, index).length;
    const policy = quorumPolicyOf(resource, disks);
    const { minimumRedundancy: copies = 1 } = resource;
    if (disks < 3 || votesNeeded(policy, disks) > disks || copies > disks) return [];
    const afterLoss = {
      upToDate: disks - 1,
      present: 0,
      outdated: 0,
      quorumless: 0,
      unknown: 1,
      tieBreakers: index.by(Replica, 'resourceId', resource.id).length - disks,
      missingTieBreakers: 0,
      hadQuorum: true,
    };
    if (hasDrbdQuorum(afterLoss, policy, copies)) return [];
    const hasVotes = hasDrbdQuorum(afterLoss, policy);
    const what = hasVotes ? `${copies} copies up to date` : `${disks} servers`;
    return [
      {
        message: `${resource.name} wants all of its ${what} for quorum; when one of them is lost, the others stop.`,
        fix: {
          label: `Let the majority decide in ${resource.name}`,
          edit: (design) =>
            patchElement(design, resource.id, {
              ...(hasVotes ? {} : { quorum: 'majority', quorumNumber: undefined }),
              ...(copies === disks ? { minimumRedundancy: undefined } : {}),
            }),
        },
      },
    ];
  },
});
