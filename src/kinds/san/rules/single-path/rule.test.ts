import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'one of two is gone': { design: change('san', { 'san-path-2-2': null }), blames: ['san-initiator-2'] },
  },
  good: {
    'two paths': template('san'),
    'none at all is another mistake': change('san', { 'san-path-2-1': null, 'san-path-2-2': null }),
  },
});
