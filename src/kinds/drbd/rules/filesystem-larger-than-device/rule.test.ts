import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { GIB } from '../../../../templates/builder.ts';
import { rule } from './rule.ts';

const FILESYSTEM = 'filesystem-drbd-kolab-volume-0';
/** 500 GiB less 36 KiB and a bitmap for one peer. */
const DEVICE = 536_854_491_136;
const share = { volumeId: 'drbd-kolab-volume-0', backingId: 'disk-alice-kolab', metaId: 'disk-alice-os' };

ruleCases(rule, {
  bad: {
    'as large as the disk, with the metadata on it': {
      design: change('drbd-single-primary', { [FILESYSTEM]: { size: 500 * GIB } }),
      blames: [FILESYSTEM],
      says: /500 GiB, and kolab\/0 has 524271964 KiB/,
      fixable: false,
    },
    'one byte too large': {
      design: change('drbd-single-primary', { [FILESYSTEM]: { size: DEVICE + 1 } }),
      blames: [FILESYSTEM],
      fixable: false,
    },
    'the smaller disk counts': {
      design: change('drbd-single-primary', {
        [FILESYSTEM]: { size: 450 * GIB },
        'disk-bob-kolab': { size: 400 * GIB },
      }),
      blames: [FILESYSTEM],
      fixable: false,
    },
    'metadata apart on one server only': {
      design: change('drbd-single-primary', {
        [FILESYSTEM]: { size: 500 * GIB },
        'drbd-kolab-alice': { disks: [share] },
      }),
      blames: [FILESYSTEM],
    },
    'a filesystem with data fills the disk, and telling it smaller would not shrink it': {
      design: change('drbd-single-primary', {
        [FILESYSTEM]: { size: 500 * GIB },
        'disk-alice-kolab': { content: 'keep' },
      }),
      blames: [FILESYSTEM],
      fixable: false,
    },
    'a disk that holds nothing but metadata': {
      design: change('drbd-single-primary', { [FILESYSTEM]: { size: 1 }, 'disk-bob-kolab': { size: 4096 } }),
      blames: [FILESYSTEM],
      fixable: false,
    },
  },
  good: {
    'its size is not told': template('drbd-single-primary'),
    'it fills the device': change('drbd-single-primary', { [FILESYSTEM]: { size: DEVICE } }),
    'metadata apart leaves the whole disk': change('drbd-single-primary', {
      [FILESYSTEM]: { size: 500 * GIB },
      'drbd-kolab-alice': { disks: [share] },
      'drbd-kolab-bob': { disks: [{ ...share, backingId: 'disk-bob-kolab', metaId: 'disk-bob-os' }] },
    }),
    'a filesystem on a LUN': change('san', { 'filesystem-lun-0': { size: 500 * GIB } }),
    'nobody knows the backing disks': change('drbd-single-primary', {
      [FILESYSTEM]: { size: 500 * GIB },
      'drbd-kolab-alice': { disks: [] },
      'drbd-kolab-bob': { disks: [] },
    }),
  },
});
