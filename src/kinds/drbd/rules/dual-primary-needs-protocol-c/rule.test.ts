import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'protocol A with two primaries': {
      design: change('drbd-dual-primary', { 'drbd-data': { protocol: 'A' } }),
      blames: ['drbd-data'],
      says: /protocol A/,
      fixable: true,
    },
    'protocol B with two primaries': {
      design: change('drbd-dual-primary', { 'drbd-data': { protocol: 'B' } }),
      blames: ['drbd-data'],
      fixable: true,
    },
  },
  good: {
    'protocol C with two primaries': template('drbd-dual-primary'),
    'protocol A with one primary': change('drbd-single-primary', { 'drbd-kolab': { protocol: 'A' } }),
  },
});
