import { patchElement } from '../../../../core/edits/edit.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { decidesItself } from '../../decidesItself.ts';
import { Replica, Resource } from '../../elements.ts';
import { quorumPolicyOf, votesNeeded } from '../../quorumPolicy.ts';

export const rule = defineRule({
  id: 'drbd/quorum-with-two-replicas',
  title: 'DRBD quorum with two servers',
  severity: 'error',
  remedy: 'Add a third server, which may be a diskless tie-breaker, or switch quorum off.',
  sources: [
    {
      title: "DRBD user's guide, quorum",
      url: 'https://linbit.com/drbd-user-guide/drbd-guide-9_0-en/#s-feature-quorum',
    },
    {
      title: "DRBD user's guide, using a diskless node as a tie-breaker",
      url: 'https://linbit.com/drbd-user-guide/drbd-guide-9_0-en/#s-configuring-quorum-tiebreaker',
    },
  ],
  appliesTo: [Resource],
  check(resource, { index, managers }) {
    const servers = index.by(Replica, 'resourceId', resource.id).length;
    const policy = quorumPolicyOf(resource, servers);
    // A number that one server has alone stops nobody; it is a mistake of another sort.
    if (servers !== 2 || votesNeeded(policy, servers) < 2) return [];
    // drbd-reactor needs the quorum, and a rule of its own asks for the third server.
    if (decidesItself(resource, { index, managers })) return [];
    const fencing = resource.protocol === 'A' ? 'resource-only' : 'resource-and-stonith';
    return [
      {
        message: `${resource.name} asks for quorum (${policy}) among two servers, so that losing either stops the other.`,
        fix: {
          label: `Switch the quorum of ${resource.name} off`,
          edit: (design) =>
            patchElement(design, resource.id, {
              quorum: 'off',
              ...(resource.fencing === 'dont-care' ? { fencing } : {}),
            }),
        },
      },
    ];
  },
});
