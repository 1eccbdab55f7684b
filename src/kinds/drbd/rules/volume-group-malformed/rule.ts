import { refuseMalformed } from '../../../../core/rules/refuseMalformed.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { isMapName, volumeGroupOn } from '../../../common/index.ts';
import { Volume } from '../../elements.ts';

export const rule = defineRule({
  id: 'drbd/volume-group-malformed',
  title: 'A malformed volume group name',
  severity: 'error',
  remedy: 'Choose a name of letters, digits, _ and -, or leave it empty.',
  sources: [{ title: 'lvm(8), valid names' }],
  appliesTo: [Volume],
  check(volume) {
    const text = volumeGroupOn(volume);
    if (text === '') return [];
    return refuseMalformed({
      owner: volume,
      text,
      what: 'volume group',
      grammar: 'letters, digits and _ . -',
      isGood: isMapName,
    });
  },
});
