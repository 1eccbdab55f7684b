import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { sharing } from '../../../../core/rules/sharing.ts';
import { Lun } from '../../elements.ts';

export const rule = defineRule({
  id: 'san/wwid-duplicate',
  title: 'Two LUNs with one WWID',
  severity: 'error',
  remedy: 'Write the WWID of each LUN as multipath -ll shows it.',
  sources: [{ title: 'multipath.conf(5), wwid' }],
  appliesTo: [Lun],
  check(lun, { index }) {
    const others = findSharers(lun, index);
    if (others.length === 0) return [];
    return [
      {
        message: `${lun.name} has the WWID ${lun.wwid}, as has ${sayNames(others)}.`,
        related: others.map(({ id }) => id),
      },
    ];
  },
});

const findSharers = sharing(Lun, ({ wwid }) => (wwid === '' ? [] : [wwid.toLowerCase()]));
