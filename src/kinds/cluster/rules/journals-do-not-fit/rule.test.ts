import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

const FS = 'filesystem-drbd-data-volume-0';
const MIB = 1024 ** 2;
const made = (size: number, fields: Readonly<Record<string, unknown>> = {}) =>
  change('drbd-dual-primary', { [FS]: { size: size * MIB, ...fields } });

ruleCases(rule, {
  // The bounds are those of mkfs.gfs2 on sparse files.
  bad: {
    'two of 32 MiB on 127': {
      design: made(127, { journals: 2, journalSize: 32 }),
      blames: [FS],
      says: /2 journals of 32 MiB/,
    },
    'three of the least on 47': { design: made(47, { journals: 3 }), blames: [FS] },
    'one for each server': { design: made(31), blames: [FS], says: /2 journals of 8 MiB/, fixable: false },
    'two of 512 MiB on 2047': { design: made(2_047, { journals: 2, journalSize: 512 }), blames: [FS] },
    'two of 1024 MiB on 4095': { design: made(4_095, { journals: 2, journalSize: 1_024 }), blames: [FS] },
    'three of 600 MiB on 3599': { design: made(3_599, { journals: 3, journalSize: 600 }), blames: [FS] },
    'three of 1000 MiB on 5999': { design: made(5_999, { journals: 3, journalSize: 1_000 }), blames: [FS] },
    'just below 4 GiB in all': { design: made(8_183, { journals: 4, journalSize: 1_023 }), blames: [FS] },
    'many small ones of 4 GiB in all': { design: made(4_095, { journals: 8, journalSize: 512 }), blames: [FS] },
    'four of 1024 MiB on 4095': { design: made(4_095, { journals: 4, journalSize: 1_024 }), blames: [FS] },
    'a disk that is too small': {
      design: change('drbd-dual-primary', {
        [FS]: { backingId: 'disk-alice-data', journals: 2 },
        'disk-alice-data': { size: 31 * MIB },
      }),
      blames: [FS],
    },
  },
  good: {
    'two of 32 MiB on 128': made(128, { journals: 2, journalSize: 32 }),
    'three of the least on 48': made(48, { journals: 3 }),
    'two of 512 MiB on 2048': made(2_048, { journals: 2, journalSize: 512 }),
    'two of 1024 MiB on 4096': made(4_096, { journals: 2, journalSize: 1_024 }),
    'three of 600 MiB on 3600': made(3_600, { journals: 3, journalSize: 600 }),
    'three of 1000 MiB on 6000': made(6_000, { journals: 3, journalSize: 1_000 }),
    'just below 4 GiB in all, on twice that': made(8_184, { journals: 4, journalSize: 1_023 }),
    'eight of 512 MiB on 4120': made(4_120, { journals: 8, journalSize: 512 }),
    'five of 1000 MiB on 5020': made(5_020, { journals: 5, journalSize: 1_000 }),
    'four of 1024 MiB on 4109': made(4_109, { journals: 4, journalSize: 1_024 }),
    'no size is told': template('drbd-dual-primary'),
    'OCFS2 has slots': made(1, { fsType: 'ocfs2' }),
  },
});
