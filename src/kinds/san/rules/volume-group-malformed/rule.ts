import { refuseMalformed } from '../../../../core/rules/refuseMalformed.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { isMapName } from '../../../common/index.ts';
import { Lun } from '../../elements.ts';

export const rule = defineRule({
  id: 'san/volume-group-malformed',
  title: 'A malformed volume group name',
  severity: 'error',
  remedy: 'Choose a name of letters, digits, _ and -, or leave it empty.',
  sources: [{ title: 'lvm(8), valid names' }],
  appliesTo: [Lun],
  check(lun) {
    if (lun.volumeGroup === '') return [];
    return refuseMalformed({
      owner: lun,
      text: lun.volumeGroup,
      what: 'volume group',
      grammar: 'letters, digits and _ . -',
      isGood: isMapName,
    });
  },
});
