import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'no name': { design: change('san', { 'san-array': { targetName: '' } }), blames: ['san-array'] },
    'upper case': {
      design: change('san', { 'san-array': { targetName: 'iqn.2024-05.org.example:ARRAY' } }),
      blames: ['san-array'],
    },
    'month 13': {
      design: change('san', { 'san-array': { targetName: 'iqn.2024-13.org.example:a' } }),
      blames: ['san-array'],
    },
  },
  good: {
    'an IQN': template('san'),
    'Fibre Channel has none': change('san', { 'san-array': { targetName: '', transport: 'fc' } }),
  },
});
