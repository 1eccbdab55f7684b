import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'never asked': {
      design: change('san', { 'san-array': { noopInterval: 0 } }),
      blames: ['san-array'],
      fixable: true,
    },
    'waited for ever': {
      design: change('san', { 'san-array': { noopTimeout: 0 } }),
      blames: ['san-array'],
      fixable: true,
    },
  },
  good: {
    'nothing is told': template('san'),
    'every second': change('san', { 'san-array': { noopInterval: 1, noopTimeout: 1 } }),
    'Fibre Channel sees its links': change('san', { 'san-array': { transport: 'fc', noopInterval: 0 } }),
  },
});
