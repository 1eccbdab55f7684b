import { change, template } from '../../../../../tests/rules/designs.ts';
import { withSecondLun } from '../../../../../tests/rules/sanLuns.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    thin: {
      design: change('san', { 'san-array': { capacity: 2 * 1024 ** 4 - 1, provisioning: 'thin' } }),
      blames: ['san-array'],
      fixable: false,
    },
    'somebody is told': {
      design: change('san', {
        'san-array': { capacity: 2 * 1024 ** 4 - 1, provisioning: 'thin', poolAlert: 'alerts' },
      }),
      blames: ['san-array'],
      fixable: false,
    },
    'two LUNs together': {
      design: withSecondLun(change('san', { 'san-array': { capacity: 2 * 1024 ** 4 + 1023, provisioning: 'thin' } })),
      blames: ['san-array'],
    },
  },
  good: {
    'nothing is told': template('san'),
    'they just fit': change('san', { 'san-array': { capacity: 2 * 1024 ** 4, provisioning: 'thin' } }),
    'whether they are thin is not told': change('san', { 'san-array': { capacity: 2 * 1024 ** 4 - 1 } }),
    'thick is another matter': change('san', { 'san-array': { capacity: 2 * 1024 ** 4 - 1, provisioning: 'thick' } }),
    'nobody is told is another matter': change('san', {
      'san-array': { capacity: 2 * 1024 ** 4 - 1, provisioning: 'thin', poolAlert: 'none' },
    }),
  },
});
