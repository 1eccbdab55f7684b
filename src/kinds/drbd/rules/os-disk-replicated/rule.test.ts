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
      says: /OS Disk/,
    },
  },
  good: {
    'data disks are replicated': template('drbd-single-primary'),
  },
});
