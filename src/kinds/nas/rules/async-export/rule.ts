import { patchElement } from '../../../../core/edits/edit.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { Export } from '../../elements.ts';

export const rule = defineRule({
  id: 'nas/async-export',
  title: 'An export that acknowledges too early',
  severity: 'error',
  labSeverity: 'warning',
  remedy: 'Export it with sync.',
  sources: [{ title: 'exports(5), async' }],
  appliesTo: [Export],
  check(element) {
    if (element.commit === 'sync') return [];
    return [
      {
        message: `${element.name} acknowledges writes before they are on disk; a crash of the filer loses them.`,
        fix: {
          label: `Export ${element.name} with sync`,
          edit: (design) => patchElement(design, element.id, { commit: 'sync' }),
        },
      },
    ];
  },
});
