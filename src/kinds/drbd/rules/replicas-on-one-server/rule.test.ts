import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'both replicas are on alice': {
      design: change('drbd-single-primary', { 'drbd-kolab-bob': { serverId: 'server-alice' } }),
      blames: ['drbd-kolab-alice', 'drbd-kolab-bob'],
    },
  },
  good: {
    'each replica has its server': template('drbd-single-primary'),
    'replicas of two resources share a server': template('drbd-cross-link'),
  },
});
