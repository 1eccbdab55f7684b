import { change } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { reactorTieBreakerDesign } from '../../../../../tests/reactorDesigns.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'the peer is to be fenced, and quorum is on': {
      design: change(reactorTieBreakerDesign, { 'drbd-r0': { fencing: 'resource-and-stonith' } }),
      blames: ['drbd-r0'],
      fixable: true,
    },
    'the peer is to be outdated, and quorum is off': {
      design: change(reactorTieBreakerDesign, { 'drbd-r0': { fencing: 'resource-only', quorum: 'off' } }),
      blames: ['drbd-r0'],
      fixable: false,
    },
  },
  good: {
    'quorum alone': reactorTieBreakerDesign,
    'Pacemaker manages': change(reactorTieBreakerDesign, {
      'drbd-r0': { fencing: 'resource-and-stonith' },
      'cluster-kolab': { manager: 'pacemaker' },
    }),
  },
});
