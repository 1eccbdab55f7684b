import { defineRule } from '../../../../core/rules/rule.ts';
import { Export } from '../../elements.ts';

export const rule = defineRule({
  id: 'nas/export-of-part',
  title: 'A part of a filesystem is exported',
  severity: 'warning',
  labSeverity: 'info',
  remedy: 'Give the export a filesystem of its own, such as a logical volume.',
  sources: [{ title: 'exports(5), subtree_check' }],
  appliesTo: [Export],
  check(element) {
    if (element.extent !== 'part') return [];
    const guess =
      element.subtreeCheck === 'subtree_check'
        ? ''
        : ', and a client that guesses file handles reaches what lies there';
    return [{ message: `${element.name} is a part of a larger filesystem: what lies beside it can fill it${guess}.` }];
  },
});
