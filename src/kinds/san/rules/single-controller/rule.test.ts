import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'controller B is gone': {
      design: change('san', { 'san-controller-b': null }),
      blames: ['san-array'],
      says: /one controller/,
    },
  },
  good: {
    'two controllers': template('san'),
  },
});
