import { patchElement } from '../../../../core/edits/edit.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { Export } from '../../elements.ts';

export const rule = defineRule({
  id: 'nas/subtree-check',
  title: 'File handles that hang on the directory',
  severity: 'info',
  remedy: 'Export it with no_subtree_check.',
  sources: [{ title: 'exports(5), no_subtree_check' }],
  appliesTo: [Export],
  check(element) {
    if (element.subtreeCheck !== 'subtree_check') return [];
    return [
      {
        message: `${element.name} checks the directory of each file, so that a file that is moved while it is open is lost to its user.`,
        fix: {
          label: `Export ${element.name} with no_subtree_check`,
          edit: (design) => patchElement(design, element.id, { subtreeCheck: undefined }),
        },
      },
    ];
  },
});
