import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

const CONTROLLER = { raid: 'raid-6', raidDisks: 12, cache: 'protected' };
const disk = (fields: Record<string, unknown>, brick: Record<string, unknown> = {}) =>
  change('glusterfs', { 'disk-gluster1-vdb': fields, 'brick-1': brick });

ruleCases(rule, {
  bad: {
    'RAID 6 behind a controller': {
      design: disk(CONTROLLER),
      blames: ['brick-1'],
      says: /behind a controller/,
      fixable: false,
    },
    'a stripe unit without RAID': {
      design: disk({}, { stripeUnit: '64' }),
      blames: ['brick-1'],
      says: /unit of 64 KiB/,
      fixable: false,
    },
    'a stripe unit over one disk': {
      design: disk({ raid: 'none', raidDisks: 4 }, { stripeUnit: '64' }),
      blames: ['brick-1'],
    },
    'a stripe unit over nobody knows how many disks': {
      design: disk({ raid: 'raid-10' }, { stripeUnit: '64' }),
      blames: ['brick-1'],
    },
    'a stripe unit over too few disks': {
      design: disk({ raid: 'raid-6', raidDisks: 2 }, { stripeUnit: '64' }),
      blames: ['brick-1'],
    },
  },
  good: {
    'not told': template('glusterfs'),
    'all told': disk(CONTROLLER, { stripeUnit: '256' }),
    'a RAID that mkfs.xfs sees by itself': disk({ ...CONTROLLER, cache: 'write-through' }),
    'a mirror has no stripes': disk({ ...CONTROLLER, raid: 'raid-1' }),
    'no XFS at all': disk(CONTROLLER, { format: 'ext4' }),
    'no disk at all': change('glusterfs', { 'brick-1': { backingId: undefined, stripeUnit: '64' } }),
  },
});
