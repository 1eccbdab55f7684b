import { change, template, type Changes } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

const disks = (alice: Record<string, unknown>, bob: Record<string, unknown>): Changes => ({
  'disk-alice-kolab': alice,
  'disk-bob-kolab': bob,
});
const VOLUME = 'drbd-kolab-volume-0';

ruleCases(rule, {
  bad: {
    'bob has a hard disk': {
      design: change('drbd-single-primary', disks({ media: 'ssd' }, { media: 'hdd' })),
      blames: [VOLUME],
      says: /disk on bob/,
    },
    'alice has no NVMe': {
      design: change('drbd-single-primary', disks({ media: 'ssd' }, { media: 'nvme' })),
      blames: [VOLUME],
      says: /disk on alice/,
    },
    'bob computes parity': {
      design: change('drbd-single-primary', disks({ media: 'ssd', raid: 'raid-10' }, { media: 'ssd', raid: 'raid-5' })),
      blames: [VOLUME],
      says: /disk on bob/,
    },
    'alice computes more of it': {
      design: change('drbd-single-primary', disks({ raid: 'raid-6' }, { raid: 'none' })),
      blames: [VOLUME],
      says: /disk on alice/,
    },
  },
  good: {
    'nothing is told': template('drbd-single-primary'),
    'one medium is told': change('drbd-single-primary', disks({ media: 'ssd' }, {})),
    'one RAID is told': change('drbd-single-primary', disks({ raid: 'raid-6' }, {})),
    'the media are equal': change('drbd-single-primary', disks({ media: 'hdd' }, { media: 'hdd' })),
    'both compute parity': change('drbd-single-primary', disks({ raid: 'raid-5' }, { raid: 'raid-6' })),
    'two ways of mirroring': change('drbd-single-primary', disks({ raid: 'raid-1' }, { raid: 'raid-10' })),
    'an unknown medium against parity': change(
      'drbd-single-primary',
      disks({ media: 'ssd', raid: 'raid-5' }, { raid: 'raid-1' }),
    ),
    'nobody waits with protocol A': change('drbd-single-primary', {
      ...disks({ media: 'ssd' }, { media: 'hdd' }),
      'drbd-kolab': { protocol: 'A' },
    }),
  },
});
