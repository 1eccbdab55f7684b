import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    "bob's disk holds data, and he is secondary": {
      design: change('drbd-single-primary', { 'disk-bob-kolab': { content: 'keep' } }),
      blames: ['drbd-kolab-bob'],
      says: /Data Disk on bob/,
      fixable: false,
    },
  },
  good: {
    'nothing is told of the disks': template('drbd-single-primary'),
    'the disk is empty': change('drbd-single-primary', { 'disk-bob-kolab': { content: 'empty' } }),
    'the disk is part of the running resource': change('drbd-single-primary', {
      'disk-alice-kolab': { content: 'in-use' },
      'disk-bob-kolab': { content: 'in-use' },
    }),
    'the primary holds the data': change('drbd-single-primary', { 'disk-alice-kolab': { content: 'keep' } }),
    'no replica is meant to be primary': change('drbd-single-primary', {
      'disk-bob-kolab': { content: 'keep' },
      'drbd-kolab-alice': { role: 'secondary' },
    }),
    'a tie-breaker gets no blocks': change('drbd-single-primary', {
      'disk-bob-kolab': { content: 'keep' },
      'drbd-kolab-bob': { role: 'tie-breaker' },
    }),
  },
});
