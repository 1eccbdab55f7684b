import { change, extend, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { Lun } from '../../elements.ts';
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
      design: extend(
        change('san', { 'san-array': { capacity: 2 * 1024 ** 4 + 1023, provisioning: 'thin' } }),
        (build) => {
          build.add(Lun, 'lun-1', 'LUN 1', {
            arrayId: 'san-array',
            number: 1,
            size: 1024,
            wwid: '3a',
            alias: 'more',
            volumeGroup: '',
            initiatorIds: [],
          });
        },
      ),
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
