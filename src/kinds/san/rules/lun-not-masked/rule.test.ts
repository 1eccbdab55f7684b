import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    open: { design: change('san', { 'san-array': { masking: 'open' } }), blames: ['san-array'], fixable: true },
  },
  good: {
    'nothing is told': template('san'),
    'for each initiator': change('san', { 'san-array': { masking: 'per-initiator' } }),
  },
});
