import { tieBreakerDesign } from '../../../../../tests/drbdVariants.ts';
import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

const none = { monitoring: 'none' };

ruleCases(rule, {
  bad: {
    'neither server': {
      design: change('drbd-single-primary', { 'server-alice': none, 'server-bob': none }),
      blames: ['drbd-kolab'],
      says: /None of alice and bob is monitored/,
      fixable: false,
    },
    'only the tie-breaker, which does not see the disks': {
      design: change(tieBreakerDesign, {
        'server-alice': none,
        'server-bob': none,
        'server-charlie': { monitoring: 'alerts' },
      }),
      blames: ['drbd-r0'],
    },
  },
  good: {
    'one of them sees the other': change('drbd-single-primary', {
      'server-alice': none,
      'server-bob': { monitoring: 'alerts' },
    }),
    'of one nobody told': change('drbd-single-primary', { 'server-alice': none }),
    'nothing is told': template('drbd-single-primary'),
    'there is no second copy': change('drbd-single-primary', { 'server-alice': none, 'drbd-kolab-bob': null }),
  },
});
