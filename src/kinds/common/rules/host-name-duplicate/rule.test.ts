import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'both are called alice': {
      design: change('drbd-single-primary', { 'server-bob': { hostName: 'alice' } }),
      blames: ['server-alice', 'server-bob'],
    },
    'case makes no difference': {
      design: change('drbd-single-primary', { 'server-bob': { hostName: 'ALICE' } }),
      blames: ['server-alice', 'server-bob'],
    },
  },
  good: {
    'alice and bob': template('drbd-single-primary'),
    'two without a name yet': change('drbd-single-primary', {
      'server-alice': { hostName: '' },
      'server-bob': { hostName: '' },
    }),
  },
});
