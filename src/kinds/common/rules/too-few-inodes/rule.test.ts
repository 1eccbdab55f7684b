import { change, template, type MakeDesign } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import type { Filesystem } from '../../elements.ts';
import { rule } from './rule.ts';

const TIB = 1024 ** 4;

function holds(files: number | undefined, fsType: Filesystem['fsType'], size: number): MakeDesign {
  return change('san', { 'service-imap': { files }, 'filesystem-lun-0': { fsType, size } });
}

function share(files: number, inodeShare: number): MakeDesign {
  return change(holds(files, 'xfs', TIB), { 'filesystem-lun-0': { inodeShare } });
}

const blames = ['filesystem-lun-0'];

ruleCases(rule, {
  bad: {
    'ext4 of 1 TiB has 67 million inodes': {
      design: holds(70_000_000, 'ext4', TIB),
      blames,
      says: /about 67\.1 million files, and its services keep 70 million/,
      fixable: false,
    },
    'one file too many on a small ext4': { design: holds(3, 'ext4', 32 * 1024), blames, says: /about 2 files/ },
    'ext4 from 4 TiB on': { design: holds(150_000_000, 'ext4', 4 * TIB), blames, says: /134 million/ },
    'ext4 from 16 TiB on': { design: holds(270_000_000, 'ext4', 16 * TIB), blames, says: /268 million/ },
    'XFS below 1 TiB': { design: holds(3, 'xfs', 4096), blames, says: /about 2 files/ },
    'XFS of 1 TiB': { design: holds(110_000_000, 'xfs', TIB), blames, says: /107 million/ },
    'XFS of 50 TiB': { design: holds(1_100_000_000, 'xfs', 50 * TIB), blames, says: /1070 million/ },
    'XFS of 1 TiB with a share that is too small': {
      design: share(220_000_000, 10),
      blames,
      says: /215 million/,
    },
    'a share does nothing for ext4': {
      design: change(holds(70_000_000, 'ext4', TIB), { 'filesystem-lun-0': { inodeShare: 50 } }),
      blames,
    },
    'a million is said in words': {
      design: holds(1_000_000, 'ext4', 32 * 1024),
      blames,
      says: /keep 1 million\./,
    },
    'two services together': {
      design: change(holds(2, 'ext4', 48 * 1024), { 'service-smtp': { files: 2 } }),
      blames,
      says: /keep 4/,
    },
  },
  good: {
    'as many as there are': holds(2, 'ext4', 32 * 1024),
    'just below 4 TiB': holds(260_000_000, 'ext4', 4 * TIB - 1),
    'just below 16 TiB': holds(500_000_000, 'ext4', 16 * TIB - 1),
    'XFS just below 1 TiB': holds(500_000_000, 'xfs', TIB - 1),
    'XFS just below 50 TiB': holds(5_000_000_000, 'xfs', 50 * TIB - 1),
    'XFS of 1 TiB with a larger share': share(200_000_000, 10),
    'GFS2 makes inodes as it needs them': holds(1_000_000_000, 'gfs2', TIB),
    'not told': template('san'),
  },
});
