import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { sharing } from '../../../../core/rules/sharing.ts';
import { Lun } from '../../elements.ts';

export const rule = defineRule({
  id: 'san/alias-duplicate',
  title: 'Two LUNs with one alias',
  severity: 'error',
  remedy: 'Give each LUN an alias of its own.',
  sources: [{ title: 'multipath.conf(5), alias' }],
  appliesTo: [Lun],
  check(lun, { index }) {
    const others = findSharers(lun, index);
    if (others.length === 0) return [];
    return [
      {
        message: `${lun.name} has the alias ${lun.alias}, as has ${sayNames(others)}.`,
        related: others.map(({ id }) => id),
      },
    ];
  },
});

const findSharers = sharing(Lun, ({ alias }) => (alias === '' ? [] : [alias]));
