import { threeReplicaDesign, tieBreakerDesign } from '../../../../../tests/drbdVariants.ts';
import { change } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'three of two; the tie-breaker has no vote': {
      design: change(tieBreakerDesign, { 'drbd-r0': { quorum: 'number', quorumNumber: 3 } }),
      blames: ['drbd-r0'],
      says: /3 servers for quorum, and 2 have a disk/,
      fixable: true,
    },
    'four copies on three servers': {
      design: change(threeReplicaDesign, { 'drbd-r0': { minimumRedundancy: 4 } }),
      blames: ['drbd-r0'],
      says: /4 up-to-date copies, and 3 have a disk/,
      fixable: true,
    },
    both: {
      design: change(threeReplicaDesign, {
        'drbd-r0': { quorum: 'number', quorumNumber: 5, minimumRedundancy: 4 },
      }),
      blames: ['drbd-r0'],
      says: /5 servers for quorum and 4 up-to-date copies/,
      fixable: true,
    },
  },
  good: {
    'three of three': change(threeReplicaDesign, {
      'drbd-r0': { quorum: 'number', quorumNumber: 3, minimumRedundancy: 3 },
    }),
    'quorum is off': change('drbd-single-primary', { 'drbd-kolab': { quorum: 'off', minimumRedundancy: 4 } }),
    'a number left over from before': change(threeReplicaDesign, { 'drbd-r0': { quorumNumber: 9 } }),
    'nothing with a disk is another mistake': change(threeReplicaDesign, {
      'drbd-r0': { minimumRedundancy: 1 },
      'drbd-r0-alice': null,
      'drbd-r0-bob': null,
      'drbd-r0-charlie': null,
    }),
  },
});
