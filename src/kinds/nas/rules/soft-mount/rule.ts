import { patchElement } from '../../../../core/edits/edit.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { Export } from '../../elements.ts';

export const rule = defineRule({
  id: 'nas/soft-mount',
  title: 'A soft mount',
  severity: 'error',
  remedy: 'Mount it hard.',
  sources: [{ title: 'nfs(5), soft and hard' }],
  appliesTo: [Export],
  check(element) {
    if (element.recovery === 'hard') return [];
    return [
      {
        message: `${element.name} is mounted soft: when the filer is silent for too long, writes are dropped.`,
        fix: {
          label: `Mount ${element.name} hard`,
          edit: (design) => patchElement(design, element.id, { recovery: 'hard' }),
        },
      },
    ];
  },
});
