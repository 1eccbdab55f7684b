import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

// 1000 Mbit/s are 122070 KiB/s, three tenths of it 36621.
const gigabit = { 'network-replication': { speed: 1_000 } };

ruleCases(rule, {
  bad: {
    'just above three tenths': {
      design: change('drbd-single-primary', { ...gigabit, 'drbd-kolab': { cMaxRate: 36_622 } }),
      blames: ['drbd-kolab'],
      says: /may go at 36622 KiB\/s \(c-max-rate\), and replication carries 122070 KiB\/s/,
      fixable: true,
    },
    'no limit': {
      design: change('drbd-single-primary', { ...gigabit, 'drbd-kolab': { cMaxRate: 0 } }),
      blames: ['drbd-kolab'],
      says: /has no limit/,
      fixable: true,
    },
    'a fixed rate, without the controller': {
      design: change('drbd-single-primary', { ...gigabit, 'drbd-kolab': { cPlanAhead: 0, resyncRate: 100_000 } }),
      blames: ['drbd-kolab'],
      says: /\(resync-rate\)/,
      fixable: true,
    },
    'the slower of two paths counts': {
      design: change('drbd-single-primary', {
        'network-replication': { speed: 10_000 },
        'network-ring': { speed: 1_000 },
        'drbd-kolab': { cMaxRate: 100_000, networkIds: ['network-replication', 'network-ring'] },
      }),
      blames: ['drbd-kolab'],
      says: /ring carries/,
    },
    'no limit on a line that is faster than any limit': {
      design: change('drbd-single-primary', {
        'network-replication': { speed: 400_000 },
        'drbd-kolab': { cMaxRate: 0 },
      }),
      blames: ['drbd-kolab'],
      fixable: true,
    },
    'a line so slow that no limit fits': {
      design: change('drbd-single-primary', { 'network-replication': { speed: 6 }, 'drbd-kolab': { cMaxRate: 300 } }),
      blames: ['drbd-kolab'],
      fixable: false,
    },
    'a line for which the slowest limit fits': {
      design: change('drbd-single-primary', { 'network-replication': { speed: 7 }, 'drbd-kolab': { cMaxRate: 300 } }),
      blames: ['drbd-kolab'],
      fixable: true,
    },
  },
  good: {
    'three tenths': change('drbd-single-primary', { ...gigabit, 'drbd-kolab': { cMaxRate: 36_621 } }),
    'the highest limit on such a line': change('drbd-single-primary', {
      'network-replication': { speed: 400_000 },
      'drbd-kolab': { cMaxRate: 4_194_304 },
    }),
    'the limit is not told': change('drbd-single-primary', gigabit),
    'the speed is not told': change('drbd-single-primary', { 'drbd-kolab': { cMaxRate: 4_000_000 } }),
    'a fixed rate that the controller ignores': change('drbd-single-primary', {
      ...gigabit,
      'drbd-kolab': { resyncRate: 100_000 },
    }),
    'a limit that counts only with the controller': change('drbd-single-primary', {
      ...gigabit,
      'drbd-kolab': { cPlanAhead: 0, cMaxRate: 100_000, resyncRate: 10_000 },
    }),
    'nothing is told': template('drbd-single-primary'),
  },
});
