import { change, template } from '../../../../../tests/rules/designs.ts';
import { withSecondLun } from '../../../../../tests/rules/sanLuns.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    thin: {
      design: change('san', { 'san-array': { capacity: 2 * 1024 ** 4 - 1, provisioning: 'thin', poolAlert: 'none' } }),
      blames: ['san-array'],
      fixable: false,
    },
    'two LUNs together': {
      design: withSecondLun(
        change('san', { 'san-array': { capacity: 2 * 1024 ** 4 + 1023, provisioning: 'thin', poolAlert: 'none' } }),
      ),
      blames: ['san-array'],
    },
  },
  good: {
    'nothing is told': template('san'),
    'they just fit': change('san', {
      'san-array': { capacity: 2 * 1024 ** 4, provisioning: 'thin', poolAlert: 'none' },
    }),
    'whether they are thin is not told': change('san', {
      'san-array': { capacity: 2 * 1024 ** 4 - 1, poolAlert: 'none' },
    }),
    'somebody is told': change('san', {
      'san-array': { capacity: 2 * 1024 ** 4 - 1, provisioning: 'thin', poolAlert: 'alerts' },
    }),
    'not told': change('san', { 'san-array': { capacity: 2 * 1024 ** 4 - 1, provisioning: 'thin' } }),
    'thick cannot fill': change('san', {
      'san-array': { capacity: 2 * 1024 ** 4 - 1, provisioning: 'thick', poolAlert: 'none' },
    }),
  },
});
