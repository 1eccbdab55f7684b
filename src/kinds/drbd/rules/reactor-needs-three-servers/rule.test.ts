import { change } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { reactorThreeReplicaDesign, reactorTieBreakerDesign } from '../../../../../tests/reactorDesigns.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'two replicas': {
      design: change(reactorTieBreakerDesign, { 'drbd-r0-charlie': null }),
      blames: ['drbd-r0'],
      says: /two servers are no majority/,
      fixable: false,
    },
    'one replica': {
      design: change(reactorTieBreakerDesign, { 'drbd-r0-charlie': null, 'drbd-r0-bob': null }),
      blames: ['drbd-r0'],
      says: /one server is no majority/,
    },
  },
  good: {
    'a tie-breaker': reactorTieBreakerDesign,
    'three replicas': reactorThreeReplicaDesign,
    'Pacemaker manages': change(reactorTieBreakerDesign, {
      'drbd-r0-charlie': null,
      'cluster-kolab': { manager: 'pacemaker' },
    }),
  },
});
