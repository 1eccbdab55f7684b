import { patchElement } from '../../../../core/edits/edit.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { Resource } from '../../elements.ts';
import { quorumPolicyOf } from '../../quorumPolicy.ts';
import { diskfulReplicas } from '../diskfulReplicas.ts';

export const rule = defineRule({
  id: 'drbd/auto-recovery-loses-data',
  title: 'Split brain is mended by throwing writes away',
  severity: 'warning',
  remedy: 'Prevent split brain by fencing or quorum, and let only a side without changes be overwritten unasked.',
  sources: [
    {
      title: "DRBD user's guide, automatic split brain recovery policies",
      url: 'https://linbit.com/drbd-user-guide/drbd-guide-9_0-en/#s-automatic-split-brain-recovery-configuration',
    },
    { title: 'drbd.conf(5), after-sb-0pri, after-sb-1pri' },
  ],
  appliesTo: [Resource],
  check(resource, { index }) {
    const { fencing, afterSb0pri = 'disconnect', afterSb1pri = 'disconnect' } = resource;
    const losing0 = LOSING.includes(afterSb0pri) ? [`after-sb-0pri ${afterSb0pri}`] : [];
    const losing1 = afterSb1pri === 'discard-secondary' ? [`after-sb-1pri ${afterSb1pri}`] : [];
    const isGuarded =
      fencing !== 'dont-care' || quorumPolicyOf(resource, diskfulReplicas(resource.id, index).length) !== 'off';
    if (isGuarded || losing0.length + losing1.length === 0) return [];
    const milder = {
      ...(losing0.length > 0 ? { afterSb0pri: 'discard-zero-changes' } : {}),
      ...(losing1.length > 0 ? { afterSb1pri: 'consensus' } : {}),
    };
    return [
      {
        message: `${resource.name} has neither fencing nor quorum, and mends split brain unasked (${[...losing0, ...losing1].join(', ')}): the writes of one side are lost.`,
        fix: {
          label: `Let only a side without changes be overwritten in ${resource.name}`,
          edit: (design) => patchElement(design, resource.id, milder),
        },
      },
    ];
  },
});

const LOSING: readonly string[] = ['discard-least-changes', 'discard-younger-primary', 'discard-older-primary'];
