import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

// 1000 Mbit/s are 122070 KiB/s, three tenths of it 36621.
const gigabit = { 'network-replication': { speed: 1_000 } };
const fixed = (resyncRate: number) => ({ cPlanAhead: 0, resyncRate });

ruleCases(rule, {
  bad: {
    'just above three tenths': {
      design: change('drbd-single-primary', { ...gigabit, 'drbd-kolab': fixed(36_622) }),
      blames: ['drbd-kolab'],
      says: /goes at 36622 KiB\/s whatever else is written, and replication carries 122070 KiB\/s/,
      fixable: true,
    },
    'the slower of two paths counts': {
      design: change('drbd-single-primary', {
        'network-replication': { speed: 10_000 },
        'network-ring': { speed: 1_000 },
        'drbd-kolab': { ...fixed(100_000), networkIds: ['network-replication', 'network-ring'] },
      }),
      blames: ['drbd-kolab'],
      says: /ring carries/,
    },
    'the slowest line that can be told': {
      design: change('drbd-single-primary', { 'network-replication': { speed: 1 }, 'drbd-kolab': fixed(37) }),
      blames: ['drbd-kolab'],
      fixable: true,
    },
  },
  good: {
    'three tenths': change('drbd-single-primary', { ...gigabit, 'drbd-kolab': fixed(36_621) }),
    'the controller may use the whole line, because it makes way for writers': change('drbd-single-primary', {
      ...gigabit,
      'drbd-kolab': { cMaxRate: 102_400 },
    }),
    'the controller has no limit': change('drbd-single-primary', { ...gigabit, 'drbd-kolab': { cMaxRate: 0 } }),
    'a controller that is told to plan': change('drbd-single-primary', {
      ...gigabit,
      'drbd-kolab': { cPlanAhead: 1, resyncRate: 100_000 },
    }),
    'a fixed rate that the controller ignores': change('drbd-single-primary', {
      ...gigabit,
      'drbd-kolab': { resyncRate: 100_000 },
    }),
    'the rate is not told': change('drbd-single-primary', { ...gigabit, 'drbd-kolab': { cPlanAhead: 0 } }),
    'the speed is not told': change('drbd-single-primary', { 'drbd-kolab': fixed(4_000_000) }),
    'nothing is told': template('drbd-single-primary'),
  },
});
