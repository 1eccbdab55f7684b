import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'a loop device': {
      design: change('drbd-single-primary', { 'disk-bob-kolab': { device: '/dev/loop0' } }),
      blames: ['drbd-kolab-bob'],
      says: /Data Disk, a loop device/,
      fixable: false,
    },
    'the metadata on one': {
      design: change('drbd-single-primary', {
        'disk-bob-os': { device: '/dev/loop7' },
        'drbd-kolab-bob': {
          disks: [{ volumeId: 'drbd-kolab-volume-0', backingId: 'disk-bob-kolab', metaId: 'disk-bob-os' }],
        },
      }),
      blames: ['drbd-kolab-bob'],
      says: /OS Disk/,
    },
  },
  good: {
    'logical volumes': template('drbd-single-primary'),
    'a volume group of that name': change('drbd-single-primary', { 'disk-bob-kolab': { device: '/dev/loop/kolab' } }),
    'a loop device for something else': change('drbd-single-primary', { 'disk-bob-os': { device: '/dev/loop0' } }),
  },
});
