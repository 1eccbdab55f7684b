import { change, template } from '../../../../../tests/rules/designs.ts';
import { withSecondLun } from '../../../../../tests/rules/sanLuns.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'one byte too many': {
      design: change('san', { 'san-array': { capacity: 2 * 1024 ** 4 - 1, provisioning: 'thick' } }),
      blames: ['san-array'],
      fixable: false,
    },
    'two LUNs together': {
      design: withSecondLun(change('san', { 'san-array': { capacity: 2 * 1024 ** 4 + 1023, provisioning: 'thick' } })),
      blames: ['san-array'],
    },
  },
  good: {
    'nothing is told': template('san'),
    'they just fit': change('san', { 'san-array': { capacity: 2 * 1024 ** 4, provisioning: 'thick' } }),
    'thin is another matter': change('san', { 'san-array': { capacity: 2 * 1024 ** 4 - 1, provisioning: 'thin' } }),
    'not told which': change('san', { 'san-array': { capacity: 2 * 1024 ** 4 - 1 } }),
  },
});
