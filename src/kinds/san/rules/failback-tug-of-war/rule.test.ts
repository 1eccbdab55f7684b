import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'two servers': {
      design: change('san', { 'san-array': { access: 'active-passive', failback: 'immediate' } }),
      blames: ['san-array'],
      fixable: true,
      says: /LUN 0/,
    },
  },
  good: {
    'nothing is told': template('san'),
    followover: change('san', { 'san-array': { access: 'active-passive', failback: 'followover' } }),
    manual: change('san', { 'san-array': { access: 'active-passive', failback: 'manual' } }),
    'ALUA moves nothing': change('san', { 'san-array': { access: 'alua', failback: 'immediate' } }),
    'not told how they serve': change('san', { 'san-array': { failback: 'immediate' } }),
    'no multipathd': change('san', {
      'san-array': { access: 'active-passive', failback: 'immediate', multipath: 'off' },
    }),
    'one server': change('san', {
      'san-array': { access: 'active-passive', failback: 'immediate' },
      'lun-0': { initiatorIds: ['san-initiator-1'] },
    }),
  },
});
