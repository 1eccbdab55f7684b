import { change, template, type Changes } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

const off: Changes = { 'drbd-kolab': { diskFlushes: 'no' } };

ruleCases(rule, {
  bad: {
    'nothing is told of any cache': {
      design: change('drbd-single-primary', off),
      blames: ['drbd-kolab'],
      says: /on alice and bob/,
      fixable: false,
    },
    "nothing is told of bob's cache": {
      design: change('drbd-single-primary', { ...off, 'disk-alice-kolab': { cache: 'protected' } }),
      blames: ['drbd-kolab'],
      says: /on bob, and/,
    },
  },
  good: {
    'flushes are on': template('drbd-single-primary'),
    'all caches are told, good or bad': change('drbd-single-primary', {
      ...off,
      'disk-alice-kolab': { cache: 'protected' },
      'disk-bob-kolab': { cache: 'unprotected' },
    }),
  },
});
