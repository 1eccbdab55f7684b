import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'a fixed rate beside the controller': {
      design: change('drbd-single-primary', { 'drbd-kolab': { resyncRate: 10_000 } }),
      blames: ['drbd-kolab'],
      says: /sets resync-rate, which has no effect, because the controller/,
      fixable: true,
    },
    'a fixed rate beside a controller that is told to plan': {
      design: change('drbd-single-primary', { 'drbd-kolab': { resyncRate: 10_000, cPlanAhead: 1 } }),
      blames: ['drbd-kolab'],
      fixable: true,
    },
    'a limit for a controller that is off': {
      design: change('drbd-single-primary', { 'drbd-kolab': { cMaxRate: 10_000, cPlanAhead: 0 } }),
      blames: ['drbd-kolab'],
      says: /sets c-max-rate, which has no effect, because c-plan-ahead 0/,
      fixable: true,
    },
  },
  good: {
    'a fixed rate without the controller': change('drbd-single-primary', {
      'drbd-kolab': { resyncRate: 10_000, cPlanAhead: 0 },
    }),
    'a limit with the controller': change('drbd-single-primary', { 'drbd-kolab': { cMaxRate: 10_000 } }),
    'nothing is told': template('drbd-single-primary'),
  },
});
