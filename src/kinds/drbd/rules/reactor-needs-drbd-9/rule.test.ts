import { change } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { reactorTieBreakerDesign } from '../../../../../tests/reactorDesigns.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'DRBD 8.4': {
      design: change(reactorTieBreakerDesign, { 'drbd-r0': { generation: '8.4' } }),
      blames: ['drbd-r0'],
      fixable: false,
    },
  },
  good: {
    'DRBD 9': reactorTieBreakerDesign,
    'Pacemaker manages': change(reactorTieBreakerDesign, {
      'drbd-r0': { generation: '8.4' },
      'cluster-kolab': { manager: 'pacemaker' },
    }),
  },
});
