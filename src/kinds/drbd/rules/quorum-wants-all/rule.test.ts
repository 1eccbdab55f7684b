import { threeReplicaDesign, tieBreakerDesign } from '../../../../../tests/drbdVariants.ts';
import { change } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'all of three': {
      design: change(threeReplicaDesign, { 'drbd-r0': { quorum: 'all' } }),
      blames: ['drbd-r0'],
      says: /all of its 3 servers/,
      fixable: true,
    },
    'three of three': {
      design: change(threeReplicaDesign, { 'drbd-r0': { quorum: 'number', quorumNumber: 3 } }),
      blames: ['drbd-r0'],
      fixable: true,
    },
    'the majority of three, with all three copies up to date': {
      design: change(threeReplicaDesign, { 'drbd-r0': { minimumRedundancy: 3 } }),
      blames: ['drbd-r0'],
      says: /all of its 3 copies up to date/,
      fixable: true,
    },
    'two of three, with all three copies up to date': {
      design: change(threeReplicaDesign, { 'drbd-r0': { quorum: 'number', quorumNumber: 2, minimumRedundancy: 3 } }),
      blames: ['drbd-r0'],
      says: /copies/,
      fixable: true,
    },
    'all of three, in both ways': {
      design: change(threeReplicaDesign, { 'drbd-r0': { quorum: 'all', minimumRedundancy: 3 } }),
      blames: ['drbd-r0'],
      says: /all of its 3 servers/,
      fixable: true,
    },
  },
  good: {
    'the majority of three': threeReplicaDesign,
    'two copies of three': change(threeReplicaDesign, { 'drbd-r0': { minimumRedundancy: 2 } }),
    'four copies of three can never be had, which is another mistake': change(threeReplicaDesign, {
      'drbd-r0': { quorum: 'all', minimumRedundancy: 4 },
    }),
    'both copies of two, and a tie-breaker helps whoever is left': change(tieBreakerDesign, {
      'drbd-r0': { minimumRedundancy: 2 },
    }),
    'two of three': change(threeReplicaDesign, { 'drbd-r0': { quorum: 'number', quorumNumber: 2 } }),
    'four of three can never be had, which is another mistake': change(threeReplicaDesign, {
      'drbd-r0': { quorum: 'number', quorumNumber: 4 },
    }),
    'all of two, and a tie-breaker helps whoever is left': change(tieBreakerDesign, { 'drbd-r0': { quorum: 'all' } }),
    'all of two, and no third server, is another mistake': change('drbd-single-primary', {
      'drbd-kolab': { quorum: 'all' },
    }),
    'quorum is off': change(threeReplicaDesign, { 'drbd-r0': { quorum: 'off' } }),
    'DRBD 8.4 ignores it': change(threeReplicaDesign, { 'drbd-r0': { quorum: 'all', generation: '8.4' } }),
  },
});
