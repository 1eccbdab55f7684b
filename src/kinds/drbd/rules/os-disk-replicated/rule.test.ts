import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'alice replicates her OS disk': {
      design: change('drbd-single-primary', {
        'drbd-kolab-alice': { disks: [{ volumeId: 'drbd-kolab-volume-0', backingId: 'disk-alice-os' }] },
      }),
      blames: ['drbd-kolab-alice'],
      says: /replicates OS Disk/,
    },
    'alice keeps the metadata on her OS disk': {
      design: change('drbd-single-primary', {
        'drbd-kolab-alice': {
          disks: [{ volumeId: 'drbd-kolab-volume-0', backingId: 'disk-alice-kolab', metaId: 'disk-alice-os' }],
        },
      }),
      blames: ['drbd-kolab-alice'],
      says: /keeps its metadata on OS Disk/,
    },
  },
  good: {
    'data disks are replicated': template('drbd-single-primary'),
  },
});
