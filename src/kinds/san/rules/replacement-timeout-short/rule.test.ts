import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'a quarter of a minute': {
      design: change('san', { 'san-array': { multipath: 'off', replacementTimeout: 15 } }),
      blames: ['san-array'],
      fixable: true,
      says: /15 s/,
    },
    'just too short': {
      design: change('san', { 'san-array': { multipath: 'off', replacementTimeout: 59 } }),
      blames: ['san-array'],
      fixable: true,
    },
  },
  good: {
    'nothing is told': template('san'),
    'a minute': change('san', { 'san-array': { multipath: 'off', replacementTimeout: 60 } }),
    'by itself two minutes': change('san', { 'san-array': { multipath: 'off' } }),
    'multipath has another path': change('san', { 'san-array': { replacementTimeout: 15 } }),
    'Fibre Channel has none': change('san', {
      'san-array': { transport: 'fc', multipath: 'off', replacementTimeout: 15 },
    }),
  },
});
