import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'one member': {
      design: change('drbd-single-primary', { 'member-bob': null }),
      blames: ['cluster-kolab'],
      says: /one member, alice/,
    },
    'no member': {
      design: change('drbd-single-primary', { 'member-bob': null, 'member-alice': null }),
      blames: ['cluster-kolab'],
    },
  },
  good: {
    'two members': template('drbd-single-primary'),
  },
});
