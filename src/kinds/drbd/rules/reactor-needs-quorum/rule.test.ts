import { change } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { reactorTieBreakerDesign } from '../../../../../tests/reactorDesigns.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'quorum is off, and three servers are there': {
      design: change(reactorTieBreakerDesign, { 'drbd-r0': { quorum: 'off' } }),
      blames: ['drbd-r0'],
      fixable: true,
    },
    'quorum is off among two': {
      design: change(reactorTieBreakerDesign, { 'drbd-r0': { quorum: 'off' }, 'drbd-r0-charlie': null }),
      blames: ['drbd-r0'],
      fixable: false,
    },
  },
  good: {
    'the majority decides': reactorTieBreakerDesign,
    'Pacemaker manages': change(reactorTieBreakerDesign, {
      'drbd-r0': { quorum: 'off' },
      'cluster-kolab': { manager: 'pacemaker' },
    }),
  },
});
