import { change } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { sbdDisklessDesign, sbdOnLunDesign } from '../../../../../tests/fencingDesigns.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'a LUN that is mapped to one': {
      design: change(sbdOnLunDesign, { 'lun-sbd': { initiatorIds: ['san-initiator-1'] } }),
      blames: ['sbd'],
      says: /Kolab Server 2 does not reach LUN of SBD/,
      fixable: false,
    },
    'a disk of one server': {
      design: change('drbd-single-primary', {
        'fence-alice': { agent: 'fence_sbd', diskIds: ['disk-alice-kolab'], ip: '' },
      }),
      blames: ['fence-alice'],
      says: /bob does not reach/,
    },
  },
  good: {
    'a LUN of both': sbdOnLunDesign,
    'no disks': sbdDisklessDesign,
    'IPMI has none': change('drbd-single-primary', { 'fence-alice': { diskIds: ['disk-alice-kolab'] } }),
  },
});
