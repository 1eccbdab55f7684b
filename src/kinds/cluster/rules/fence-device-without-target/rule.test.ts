import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'no target': { design: change('drbd-single-primary', { 'fence-bob': { targetIds: [] } }), blames: ['fence-bob'] },
  },
  good: {
    'each has one': template('drbd-single-primary'),
  },
});
