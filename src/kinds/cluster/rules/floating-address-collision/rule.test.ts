import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'it is the address of alice': {
      design: change('drbd-single-primary', { 'floating-address-192-0-2-10': { ip: '192.0.2.31' } }),
      blames: ['floating-address-192-0-2-10'],
      says: /alice/,
    },
    'two groups share it': {
      design: change('drbd-cross-link', { 'floating-address-192-0-2-12': { ip: '192.0.2.11' } }),
      blames: ['floating-address-192-0-2-11', 'floating-address-192-0-2-12'],
    },
  },
  good: {
    'a free one': template('drbd-single-primary'),
    'two that are no addresses': change('drbd-cross-link', {
      'floating-address-192-0-2-11': { ip: 'x' },
      'floating-address-192-0-2-12': { ip: 'x' },
    }),
  },
});
