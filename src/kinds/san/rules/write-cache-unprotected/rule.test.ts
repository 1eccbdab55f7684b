import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    unprotected: {
      design: change('san', { 'san-array': { cache: 'unprotected' } }),
      blames: ['san-array'],
      fixable: false,
    },
  },
  good: {
    'nothing is told': template('san'),
    protected: change('san', { 'san-array': { cache: 'protected' } }),
    'write-through': change('san', { 'san-array': { cache: 'write-through' } }),
  },
});
