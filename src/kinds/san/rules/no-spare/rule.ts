import { defineRule } from '../../../../core/rules/rule.ts';
import { SanArray } from '../../elements.ts';

export const rule = defineRule({
  id: 'san/no-spare',
  title: 'An array without a hot spare',
  severity: 'info',
  remedy: 'Keep one hot spare for each 24 disks.',
  sources: [{ title: 'md(4), spare disks' }],
  appliesTo: [SanArray],
  check(array) {
    if (array.spares !== 0 || array.raid === 'none' || array.raid === 'raid-0') return [];
    return [
      {
        message: `${array.name} has no hot spare; a lost disk is rebuilt when somebody brings a new one.`,
      },
    ];
  },
});
