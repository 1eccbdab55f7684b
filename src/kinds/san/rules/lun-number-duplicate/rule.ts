import { defineRule } from '../../../../core/rules/rule.ts';
import { sayName, sayNames } from '../../../../core/rules/sayNames.ts';
import { sharing } from '../../../../core/rules/sharing.ts';
import { takeFreeNumber } from '../../../../core/rules/takeFreeNumber.ts';
import { Lun } from '../../elements.ts';

export const rule = defineRule({
  id: 'san/lun-number-duplicate',
  title: 'Two LUNs with one number',
  severity: 'error',
  remedy: 'Number the LUNs of an array through.',
  sources: [{ title: 'targetcli(8), luns' }],
  appliesTo: [Lun],
  check(lun, { index }) {
    const others = findSharers(lun, index);
    if (others.length === 0) return [];
    return [
      {
        message: `${lun.name} is LUN ${lun.number} of ${sayName(index, lun.arrayId)}, and so is ${sayNames(others)}.`,
        related: others.map(({ id }) => id),
        fix: {
          label: `Give ${lun.name} a free number`,
          edit: takeFreeNumber({
            type: Lun,
            element: lun,
            field: 'number',
            least: 0,
            most: 16_383,
            isRival: ({ arrayId }) => arrayId === lun.arrayId,
          }),
        },
      },
    ];
  },
});

const findSharers = sharing(Lun, ({ arrayId, number }) => [`${arrayId} ${number}`]);
