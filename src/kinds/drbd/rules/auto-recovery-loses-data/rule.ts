import { patchElement } from '../../../../core/edits/edit.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { Resource } from '../../elements.ts';
import { quorumPolicyOf } from '../../quorumPolicy.ts';
import { diskfulReplicas } from '../../diskfulReplicas.ts';

/** Policies that choose a victim though it has changes, and what to set instead. */
const POLICIES: readonly {
  readonly field: 'afterSb0pri' | 'afterSb1pri';
  readonly option: string;
  readonly losing: readonly string[];
  readonly mild: string;
}[] = [
  {
    field: 'afterSb0pri',
    option: 'after-sb-0pri',
    losing: ['discard-least-changes', 'discard-younger-primary', 'discard-older-primary'],
    mild: 'discard-zero-changes',
  },
  { field: 'afterSb1pri', option: 'after-sb-1pri', losing: ['discard-secondary'], mild: 'consensus' },
];

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
    const losing = POLICIES.filter(({ field, losing }) => losing.includes(resource[field] ?? ''));
    const isGuarded =
      resource.fencing !== 'dont-care' ||
      quorumPolicyOf(resource, diskfulReplicas(resource.id, index).length) !== 'off';
    if (isGuarded || losing.length === 0) return [];
    const named = losing.map(({ field, option }) => `${option} ${resource[field] ?? ''}`).join(', ');
    const milder = Object.fromEntries(losing.map(({ field, mild }) => [field, mild]));
    return [
      {
        message: `${resource.name} has neither fencing nor quorum, and mends split brain unasked (${named}): the writes of one side are lost.`,
        fix: {
          label: `Let only a side without changes be overwritten in ${resource.name}`,
          edit: (design) => patchElement(design, resource.id, milder),
        },
      },
    ];
  },
});
