import { isPlainPath } from '../../../../core/configs/isPlainPath.ts';
import { refuseMalformed } from '../../../../core/rules/refuseMalformed.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { Export } from '../../elements.ts';

export const rule = defineRule({
  id: 'nas/export-path-malformed',
  title: 'A malformed export path',
  severity: 'error',
  remedy: 'Write an absolute path such as /export/kolab.',
  sources: [{ title: 'exports(5)' }],
  appliesTo: [Export],
  check(element) {
    return refuseMalformed({
      owner: element,
      text: element.path,
      what: 'path on the filer',
      grammar: 'an absolute path of plain segments: letters, digits and _ . , : = + @ % -',
      isGood: isPlainPath,
    });
  },
});
