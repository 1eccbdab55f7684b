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
    'one is the other with a domain, which drbdadm takes for one host': {
      design: change('drbd-single-primary', {
        'server-alice': { hostName: 'Alice' },
        'server-bob': { hostName: 'alice.example.org' },
      }),
      blames: ['server-alice', 'server-bob'],
      says: /differs only by a domain from that of (alice|bob)/,
    },
  },
  good: {
    'one short name in two domains': change('drbd-single-primary', {
      'server-alice': { hostName: 'alice.example.org' },
      'server-bob': { hostName: 'alice.example.net' },
    }),
    'a short name, and another one with a domain': change('drbd-single-primary', {
      'server-bob': { hostName: 'bob.alice.org' },
    }),
    'alice and bob': template('drbd-single-primary'),
    'two without a name yet': change('drbd-single-primary', {
      'server-alice': { hostName: '' },
      'server-bob': { hostName: '' },
    }),
  },
});
