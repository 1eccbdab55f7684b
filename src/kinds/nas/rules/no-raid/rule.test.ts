import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

const raid = (value: string) => change('nas', { 'filer-nas1': { raid: value } });

ruleCases(rule, {
  bad: {
    none: { design: raid('none'), blames: ['filer-nas1'], fixable: false },
  },
  good: {
    'not told': template('nas'),
    'RAID 1': raid('raid-1'),
    'RAID 5': raid('raid-5'),
    'RAID 6': raid('raid-6'),
    'RAID 10': raid('raid-10'),
  },
});
