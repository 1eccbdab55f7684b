import { threeReplicaDesign, tieBreakerDesign } from '../../../../../tests/drbdVariants.ts';
import { change } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'two disks and a tie-breaker': {
      design: tieBreakerDesign,
      blames: ['drbd-r0-charlie'],
      says: /With charlie, half of the disks of r0/,
      fixable: false,
    },
  },
  good: {
    'a third disk': threeReplicaDesign,
    'one disk has no half': change(tieBreakerDesign, { 'drbd-r0-bob': null }),
    'no disk at all': change(tieBreakerDesign, { 'drbd-r0-bob': null, 'drbd-r0-alice': null }),
    'quorum is off': change(tieBreakerDesign, { 'drbd-r0': { quorum: 'off' } }),
  },
});
