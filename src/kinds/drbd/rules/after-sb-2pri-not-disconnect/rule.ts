import { patchElement } from '../../../../core/edits/edit.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { Resource } from '../../elements.ts';

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
    { title: 'drbd.conf(5), after-sb-2pri' },
  ],
  appliesTo: [Resource],
  check(resource) {
    if (resource.afterSb2pri !== 'call-pri-lost-after-sb') return [];
    return [
      {
        message: `${resource.name} restarts one of two primaries after split brain and throws its writes away, unasked.`,
        fix: {
          label: `Let a person choose in ${resource.name}`,
          edit: (design) => patchElement(design, resource.id, { afterSb2pri: undefined }),
        },
      },
    ];
  },
});
