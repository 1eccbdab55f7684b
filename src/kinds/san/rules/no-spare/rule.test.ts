import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    none: { design: change('san', { 'san-array': { spares: 0 } }), blames: ['san-array'], fixable: false },
    'none for RAID 6': {
      design: change('san', { 'san-array': { spares: 0, raid: 'raid-6' } }),
      blames: ['san-array'],
      fixable: false,
    },
  },
  good: {
    'nothing is told': template('san'),
    one: change('san', { 'san-array': { spares: 1 } }),
    'RAID 0 could not use it': change('san', { 'san-array': { spares: 0, raid: 'raid-0' } }),
    'single disks could not either': change('san', { 'san-array': { spares: 0, raid: 'none' } }),
  },
});
