import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'nine disks': {
      design: change('san', { 'san-array': { raid: 'raid-5', raidDisks: 9 } }),
      blames: ['san-array'],
      fixable: false,
      says: /RAID 5 with 9 disks;/,
    },
    'more than 2 TB': {
      design: change('san', { 'san-array': { raid: 'raid-5', diskSize: 2e12 + 1 } }),
      blames: ['san-array'],
      fixable: false,
      says: /with disks of/,
    },
    both: {
      design: change('san', { 'san-array': { raid: 'raid-5', raidDisks: 12, diskSize: 8e12 } }),
      blames: ['san-array'],
      fixable: false,
      says: /12 disks and disks of/,
    },
  },
  good: {
    'nothing is told': template('san'),
    'eight of 2 TB': change('san', { 'san-array': { raid: 'raid-5', raidDisks: 8, diskSize: 2e12 } }),
    'not told how many': change('san', { 'san-array': { raid: 'raid-5' } }),
    'RAID 6': change('san', { 'san-array': { raid: 'raid-6', raidDisks: 12, diskSize: 8e12 } }),
  },
});
