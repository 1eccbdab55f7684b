import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'the address is gone': {
      design: change('san', { 'address-kolab1-san-b': null }),
      blames: ['san-path-1-2'],
      says: /san-b/,
    },
  },
  good: {
    'each has its addresses': template('san'),
  },
});
