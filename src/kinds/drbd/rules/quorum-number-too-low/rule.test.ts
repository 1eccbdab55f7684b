import { threeReplicaDesign, tieBreakerDesign } from '../../../../../tests/drbdVariants.ts';
import { change, type MakeDesign } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

const asking = (number: number | undefined, make: MakeDesign = threeReplicaDesign) =>
  change(make, { 'drbd-r0': { quorum: 'number', ...(number === undefined ? {} : { quorumNumber: number }) } });

ruleCases(rule, {
  bad: {
    'one of three': { design: asking(1), blames: ['drbd-r0'], says: /1 of 3 servers/, fixable: true },
    'half of two; the tie-breaker has no vote': {
      design: asking(1, tieBreakerDesign),
      blames: ['drbd-r0'],
      says: /1 of 2 servers/,
      fixable: true,
    },
    'half of two without a third': {
      design: change('drbd-single-primary', { 'drbd-kolab': { quorum: 'number', quorumNumber: 1 } }),
      blames: ['drbd-kolab'],
      fixable: false,
    },
  },
  good: {
    'two of three': asking(2),
    'two of two and a tie-breaker': asking(2, tieBreakerDesign),
    'the number is not told, and more than half is written': asking(undefined),
    'a number that is left over from before': change(threeReplicaDesign, {
      'drbd-r0': { quorum: 'majority', quorumNumber: 1 },
    }),
    'DRBD 8.4 ignores it': change('drbd-single-primary', {
      'drbd-kolab': { quorum: 'number', quorumNumber: 1, generation: '8.4' },
    }),
  },
});
