import { change, extend, template } from '../../../../../tests/rules/designs.ts';
import { tieBreakerDesign } from '../../../../../tests/drbdVariants.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'bob left the cluster': {
      design: change('drbd-single-primary', { 'member-bob': null }),
      blames: ['server-bob'],
      says: /bob is to run/,
    },
    'a server with nothing but a replica that may be promoted': {
      design: change(tieBreakerDesign, {
        'member-bob': null,
        'mount-alice-srv-r0': { standbyIds: [] },
        'service-imap': { standbyIds: [] },
      }),
      blames: ['server-bob'],
    },
    'a server with a replica that may be promoted': {
      design: change(tieBreakerDesign, { 'member-bob': null }),
      blames: ['server-bob'],
    },
  },
  good: {
    'a tie-breaker without a disk needs no cluster manager': change(tieBreakerDesign, { 'member-charlie': null }),
    'both are members': template('drbd-single-primary'),
    'a server that runs nothing': extend('drbd-single-primary', (build) => {
      build.server('charlie', {});
    }),
  },
});
