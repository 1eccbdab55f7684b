import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'a blank in it': {
      design: change('drbd-single-primary', { 'fence-bob': { userName: 'fence user' } }),
      blames: ['fence-bob'],
      says: /"fence user"/,
    },
    'like an option': {
      design: change('drbd-single-primary', { 'fence-bob': { userName: '-rf' } }),
      blames: ['fence-bob'],
    },
  },
  good: {
    'none told': template('drbd-single-primary'),
    'a name': change('drbd-single-primary', { 'fence-bob': { userName: 'fence.bob@mgmt' } }),
    'kdump has none': change('drbd-single-primary', { 'fence-bob': { agent: 'fence_kdump', ip: '', userName: 'a b' } }),
  },
});
