import { threeReplicaDesign, tieBreakerDesign } from '../../../../../tests/drbdVariants.ts';
import { change } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

const wanting = (minimumRedundancy: number, fields: Record<string, unknown> = {}) =>
  change(threeReplicaDesign, { 'drbd-r0': { minimumRedundancy, ...fields } });

ruleCases(rule, {
  bad: {
    'two copies': { design: wanting(2), blames: ['drbd-r0'], says: /wants 2 up-to-date copies/, fixable: true },
    'both copies beside a tie-breaker': {
      design: change(tieBreakerDesign, { 'drbd-r0': { minimumRedundancy: 2 } }),
      blames: ['drbd-r0'],
      fixable: true,
    },
  },
  good: {
    'one copy is enough by itself': wanting(1),
    'nothing is told': threeReplicaDesign,
    'all three, which is a quorum of all and another mistake': wanting(3),
    'more than there are is another mistake': wanting(4),
    'quorum is off': wanting(2, { quorum: 'off' }),
  },
});
