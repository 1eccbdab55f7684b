import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { GIB } from '../../../../../src/templates/builder.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    "bob's disk is smaller": {
      design: change('drbd-single-primary', { 'disk-bob-kolab': { size: 400 * GIB } }),
      blames: ['drbd-kolab-volume-0'],
      says: /100 GiB/,
    },
  },
  good: {
    'both are equal': template('drbd-single-primary'),
    'disks of different volumes may differ': template('drbd-cross-link'),
  },
});
