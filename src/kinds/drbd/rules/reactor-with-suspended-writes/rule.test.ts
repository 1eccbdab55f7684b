import { change } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { reactorTieBreakerDesign } from '../../../../../tests/reactorDesigns.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'writes freeze': {
      design: change(reactorTieBreakerDesign, { 'drbd-r0': { onNoQuorum: 'suspend-io' } }),
      blames: ['drbd-r0'],
      fixable: true,
    },
    'writes freeze, and so do reads': {
      design: change(reactorTieBreakerDesign, { 'drbd-r0': { onNoQuorum: 'suspend-io', onNoData: 'suspend-io' } }),
      blames: ['drbd-r0'],
      fixable: true,
    },
  },
  good: {
    'writes end with errors': reactorTieBreakerDesign,
    'quorum is off': change(reactorTieBreakerDesign, { 'drbd-r0': { onNoQuorum: 'suspend-io', quorum: 'off' } }),
    'Pacemaker manages': change(reactorTieBreakerDesign, {
      'drbd-r0': { onNoQuorum: 'suspend-io' },
      'cluster-kolab': { manager: 'pacemaker' },
    }),
  },
});
