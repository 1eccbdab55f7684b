import { tieBreakerDesign } from '../../../../../tests/drbdVariants.ts';
import { change } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

const answers = (fields: Record<string, unknown>) => change(tieBreakerDesign, { 'drbd-r0': fields });

ruleCases(rule, {
  bad: {
    'errors without quorum, a freeze without data': {
      design: answers({ onNoQuorum: 'io-error', onNoData: 'suspend-io' }),
      blames: ['drbd-r0'],
      says: /lost quorum with io-error and lost data with suspend-io/,
      fixable: true,
    },
  },
  good: {
    'the same': answers({ onNoQuorum: 'suspend-io', onNoData: 'suspend-io' }),
    'what is not told is the same': answers({ onNoQuorum: 'suspend-io' }),
    'without quorum they cannot differ': answers({ quorum: 'off', onNoQuorum: 'io-error', onNoData: 'suspend-io' }),
  },
});
