import { templateDesign, threeReplicaDesign, tieBreakerDesign } from '../../../../../tests/drbdVariants.ts';
import { change } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'quorum is off': {
      design: change(tieBreakerDesign, { 'drbd-r0': { quorum: 'off' } }),
      blames: ['drbd-r0-charlie'],
      says: /charlie is to break ties over r0, whose quorum is off/,
      fixable: true,
    },
  },
  good: {
    'the majority decides': tieBreakerDesign,
    'a third disk, quorum is off': change(threeReplicaDesign, { 'drbd-r0': { quorum: 'off' } }),
    'no tie-breaker': () => templateDesign('drbd-single-primary'),
    'DRBD 8.4 has no quorum, which is told elsewhere': change(tieBreakerDesign, {
      'drbd-r0': { quorum: 'off', generation: '8.4' },
    }),
  },
});
