import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'alice and bob are primary': {
      design: change('drbd-single-primary', { 'drbd-kolab-bob': { role: 'primary' } }),
      blames: ['drbd-kolab'],
      says: /alice and bob/,
    },
  },
  good: {
    'bob is secondary': template('drbd-single-primary'),
    'the resource is dual-primary': template('drbd-dual-primary'),
  },
});
