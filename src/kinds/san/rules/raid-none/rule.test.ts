import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'single disks': {
      design: change('san', { 'san-array': { raid: 'none' } }),
      blames: ['san-array'],
      fixable: false,
      says: /no RAID/,
    },
    stripes: {
      design: change('san', { 'san-array': { raid: 'raid-0' } }),
      blames: ['san-array'],
      fixable: false,
      says: /RAID 0/,
    },
    'a copy that is behind': {
      design: change('san', { 'san-array': { raid: 'none', replication: 'async' } }),
      blames: ['san-array'],
      fixable: false,
    },
  },
  good: {
    'nothing is told': template('san'),
    'RAID 10': change('san', { 'san-array': { raid: 'raid-10' } }),
    'a second array has each write': change('san', { 'san-array': { raid: 'raid-0', replication: 'sync' } }),
    'DRBD has each write on two hosts': change('san', { 'san-array': { raid: 'none', platform: 'linux-pair' } }),
  },
});
