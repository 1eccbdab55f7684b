import { isPlainPath } from '../../../../core/configs/isPlainPath.ts';
import { refuseMalformed } from '../../../../core/rules/refuseMalformed.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { Service } from '../../elements.ts';

export const rule = defineRule({
  id: 'common/data-path-malformed',
  title: 'A malformed data path',
  severity: 'error',
  remedy: 'Write the absolute path under which the service keeps its data.',
  sources: [{ title: 'systemd.unit(5), RequiresMountsFor=' }],
  appliesTo: [Service],
  check(service) {
    return refuseMalformed({
      owner: service,
      text: service.dataPath,
      what: 'data path',
      grammar: 'an absolute path of plain segments: letters, digits and _ . , : = + @ % -',
      isGood: isPlainPath,
    });
  },
});
