import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'bob stays secondary': {
      design: change('drbd-dual-primary', { 'drbd-data-bob': { role: 'secondary' } }),
      blames: ['drbd-data'],
      fixable: true,
    },
    'a pair was made dual-primary and nothing else': {
      design: change('drbd-single-primary', { 'drbd-kolab': { mode: 'dual-primary' } }),
      blames: ['drbd-kolab'],
      fixable: true,
    },
    "bob's disk holds data, of which nobody knows whether it is the same": {
      design: change('drbd-dual-primary', {
        'drbd-data-bob': { role: 'secondary' },
        'disk-bob-data': { content: 'keep' },
      }),
      blames: ['drbd-data'],
      fixable: false,
    },
  },
  good: {
    'both are primary': template('drbd-dual-primary'),
    'one primary in single-primary mode': template('drbd-single-primary'),
  },
});
