import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { Lun } from '../../elements.ts';
import { initiatorsOf, numberFor } from '../../sanPaths.ts';

export const rule = defineRule({
  id: 'san/lun-number-differs',
  title: 'A LUN with different numbers',
  severity: 'info',
  remedy: 'Map the LUN under one number when its mappings are made anew; leave those of a mounted LUN alone.',
  sources: [{ title: 'targetcli(8), mapped LUNs' }, { title: 'NetApp ONTAP SAN configuration: LUN mapping' }],
  appliesTo: [Lun],
  check(lun, { index }) {
    const odd = initiatorsOf(index, lun).filter(({ id }) => numberFor(lun, id) !== lun.number);
    if (odd.length === 0) return [];
    const numbers = [...new Set(odd.map(({ id }) => numberFor(lun, id)))].sort((a, b) => a - b).slice(0, 4);
    return [
      {
        message: `${lun.name} has the number ${lun.number}, and ${numbers.join(', ')} for ${sayNames(odd)}.`,
        related: odd.map(({ id }) => id),
      },
    ];
  },
});
