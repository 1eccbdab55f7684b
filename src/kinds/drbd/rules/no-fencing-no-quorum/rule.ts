import { patchElement } from '../../../../core/edits/edit.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { isFloating } from '../../../common/index.ts';
import { decidesItself } from '../../decidesItself.ts';
import { Resource } from '../../elements.ts';
import { mountsOfResource } from '../mountsOfResource.ts';

export const rule = defineRule({
  id: 'drbd/no-fencing-no-quorum',
  title: 'Automatic failover with neither fencing nor quorum',
  severity: 'error',
  labSeverity: 'warning',
  remedy: 'Set a fencing policy, or switch DRBD quorum on with three servers.',
  sources: [
    { title: 'ocf_linbit_drbd(7), fencing' },
    {
      title: "DRBD user's guide, quorum",
      url: 'https://linbit.com/drbd-user-guide/drbd-guide-9_0-en/#s-feature-quorum',
    },
  ],
  appliesTo: [Resource],
  check(resource, { index, managers }) {
    const hasQuorum = resource.generation === '9' && resource.quorum !== 'off';
    if (resource.mode === 'dual-primary' || resource.fencing !== 'dont-care' || hasQuorum) return [];
    // drbd-reactor knows quorum only, and has a rule of its own.
    if (decidesItself(resource, { index, managers })) return [];
    const moving = mountsOfResource(resource.id, index).filter(isFloating);
    if (moving.length === 0) return [];
    const fencing = resource.protocol === 'A' ? 'resource-only' : 'resource-and-stonith';
    return [
      {
        message: `${sayNames(moving)} moves between servers by itself, and ${resource.name} has neither a fencing policy nor quorum.`,
        related: moving.map(({ id }) => id),
        fix: {
          label: `Set the fencing policy of ${resource.name} to ${fencing}`,
          edit: (design) => patchElement(design, resource.id, { fencing }),
        },
      },
    ];
  },
});
