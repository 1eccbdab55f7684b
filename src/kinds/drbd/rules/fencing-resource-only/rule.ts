import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { isFloating } from '../../../common/index.ts';
import { Resource } from '../../elements.ts';
import { quorumPolicyOf } from '../../quorumPolicy.ts';
import { diskfulReplicas } from '../../diskfulReplicas.ts';
import { mountsOfResource } from '../mountsOfResource.ts';

export const rule = defineRule({
  id: 'drbd/fencing-resource-only',
  title: 'Writing goes on while the peer is being fenced',
  severity: 'info',
  remedy: 'Where the cluster fences its servers, set the fencing policy to resource-and-stonith.',
  sources: [{ title: 'ocf_linbit_drbd(7), fencing' }, { title: 'drbd.conf(5), fencing' }],
  appliesTo: [Resource],
  check(resource, { index }) {
    // Dual-primary has a rule of its own, and protocol A cannot have the stronger policy.
    if (resource.fencing !== 'resource-only' || resource.mode === 'dual-primary' || resource.protocol === 'A')
      return [];
    if (quorumPolicyOf(resource, diskfulReplicas(resource.id, index).length) !== 'off') return [];
    const moving = mountsOfResource(resource.id, index).filter(isFloating);
    if (moving.length === 0) return [];
    return [
      {
        message: `${resource.name} fences the resource only: its primary goes on writing below ${sayNames(moving)} while the peer may still be promoted.`,
        related: moving.map(({ id }) => id),
      },
    ];
  },
});
