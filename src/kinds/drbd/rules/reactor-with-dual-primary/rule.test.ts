import { change } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { reactorTieBreakerDesign } from '../../../../../tests/reactorDesigns.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'two servers write': {
      design: change(reactorTieBreakerDesign, { 'drbd-r0': { mode: 'dual-primary' } }),
      blames: ['drbd-r0'],
      fixable: false,
    },
  },
  good: {
    'one server writes': reactorTieBreakerDesign,
    'Pacemaker manages': change(reactorTieBreakerDesign, {
      'drbd-r0': { mode: 'dual-primary' },
      'cluster-kolab': { manager: 'pacemaker' },
    }),
  },
});
