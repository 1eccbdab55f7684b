import { change } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { tieBreakerDesign } from '../../../../../tests/drbdVariants.ts';
import { reactorTieBreakerDesign } from '../../../../../tests/reactorDesigns.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'what Pacemaker left behind': {
      design: change(tieBreakerDesign, { 'cluster-kolab': { manager: 'drbd-reactor' } }),
      blames: ['cluster-kolab', 'fence-alice', 'fence-bob', 'fence-charlie'],
    },
  },
  good: {
    'nothing but servers': reactorTieBreakerDesign,
    'Pacemaker manages': tieBreakerDesign,
  },
});
