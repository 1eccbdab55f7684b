import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'two minutes': {
      design: change('san', { 'san-array': { failFast: 'off', replacementTimeout: 120 } }),
      blames: ['san-array'],
      fixable: true,
      says: /120 s/,
    },
    'just too long': {
      design: change('san', { 'san-array': { failFast: 'off', replacementTimeout: 31 } }),
      blames: ['san-array'],
      fixable: true,
    },
  },
  good: {
    'nothing is told': template('san'),
    'half a minute': change('san', { 'san-array': { failFast: 'off', replacementTimeout: 30 } }),
    'multipath hands over early': change('san', { 'san-array': { replacementTimeout: 120 } }),
    'without multipath it has to be long': change('san', {
      'san-array': { failFast: 'off', replacementTimeout: 120, multipath: 'off' },
    }),
    'Fibre Channel has none': change('san', {
      'san-array': { transport: 'fc', failFast: 'off', replacementTimeout: 120 },
    }),
  },
});
