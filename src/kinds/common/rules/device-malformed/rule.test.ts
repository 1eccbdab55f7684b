import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'a blank': {
      design: change('drbd-single-primary', { 'disk-alice-kolab': { device: '/dev/my disk' } }),
      blames: ['disk-alice-kolab'],
    },
    'not below /dev': {
      design: change('drbd-single-primary', { 'disk-alice-kolab': { device: '/srv/disk.img' } }),
      blames: ['disk-alice-kolab'],
    },
    'an escape out of /dev': {
      design: change('drbd-single-primary', { 'disk-alice-kolab': { device: '/dev/../etc/passwd' } }),
      blames: ['disk-alice-kolab'],
    },
  },
  good: {
    'a logical volume': template('drbd-single-primary'),
    'a stable name': change('drbd-single-primary', {
      'disk-alice-kolab': { device: '/dev/disk/by-id/wwn-0x5000c500a1b2c3d4' },
    }),
  },
});
