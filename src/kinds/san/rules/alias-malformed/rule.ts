import { refuseMalformed } from '../../../../core/rules/refuseMalformed.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { isMapName } from '../../../common/index.ts';
import { Lun } from '../../elements.ts';

export const rule = defineRule({
  id: 'san/alias-malformed',
  title: 'A malformed multipath alias',
  severity: 'error',
  remedy: 'Choose an alias of letters, digits, _ and -.',
  sources: [{ title: 'multipath.conf(5), alias' }],
  appliesTo: [Lun],
  check(lun) {
    return refuseMalformed({
      owner: lun,
      text: lun.alias,
      what: 'alias',
      grammar: 'letters, digits and _ . -',
      isGood: isMapName,
    });
  },
});
