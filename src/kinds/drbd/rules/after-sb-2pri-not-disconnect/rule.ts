import { patchElement } from '../../../../core/edits/edit.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { Resource } from '../../elements.ts';

/** Policies that pick a victim though both sides have changes (drbd.conf(5), after-sb-0pri). */
const PICKING: readonly unknown[] = ['discard-least-changes', 'discard-younger-primary', 'discard-older-primary'];

export const rule = defineRule({
  id: 'drbd/after-sb-2pri-not-disconnect',
  title: 'A program chooses between two primaries that both wrote',
  severity: 'warning',
  remedy: 'Set after-sb-2pri to disconnect.',
  sources: [
    {
      title: "DRBD user's guide, automatic split brain recovery policies",
      url: 'https://linbit.com/drbd-user-guide/drbd-guide-9_0-en/#s-automatic-split-brain-recovery-configuration',
    },
    { title: 'drbd.conf(5), after-sb-0pri, after-sb-2pri' },
  ],
  appliesTo: [Resource],
  check(resource) {
    const { mode, afterSb2pri, afterSb0pri = 'discard-zero-changes' } = resource;
    const { afterSb1pri = mode === 'dual-primary' ? 'discard-secondary' : 'consensus' } = resource;
    if (afterSb2pri !== 'call-pri-lost-after-sb' || !PICKING.includes(afterSb0pri)) return [];
    return [
      {
        message: `${resource.name} restarts one of two primaries after split brain, the one that ${afterSb0pri} picks; after-sb-1pri ${afterSb1pri} then decides about its writes.`,
        fix: {
          label: `Let a person choose in ${resource.name}`,
          edit: (design) => patchElement(design, resource.id, { afterSb2pri: undefined }),
        },
      },
    ];
  },
});
