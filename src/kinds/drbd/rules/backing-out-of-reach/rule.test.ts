import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    "bob's replica lies on a disk of alice": {
      design: change('drbd-single-primary', {
        'drbd-kolab-bob': { disks: [{ volumeId: 'drbd-kolab-volume-0', backingId: 'disk-alice-os' }] },
      }),
      blames: ['drbd-kolab-bob'],
      says: /bob does not reach/,
    },
    "bob's metadata lies on a disk of alice": {
      design: change('drbd-single-primary', {
        'drbd-kolab-bob': {
          disks: [{ volumeId: 'drbd-kolab-volume-0', backingId: 'disk-bob-kolab', metaId: 'disk-alice-os' }],
        },
      }),
      blames: ['drbd-kolab-bob'],
      says: /OS Disk, which bob does not reach/,
    },
  },
  good: {
    'each has a disk of its own': template('drbd-single-primary'),
  },
});
