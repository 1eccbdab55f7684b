import { expect, test } from 'vitest';
import { glusterDesign } from '../../../../tests/glusterDesign.ts';
import { patchElement } from '../../../core/edits/edit.ts';
import type { Design } from '../../../core/model/design.ts';
import { printer } from '../../../printer.ts';
import { workbench } from '../../../workbench.ts';
import type { Brick } from '../elements.ts';

const RAID = { raid: 'raid-6', raidDisks: 12 };

function filesOf(brick: Partial<Brick>, disk: Record<string, unknown> = {}): { prepare: string; fstab: string } {
  const base = glusterDesign({ form: 'replicate', bricks: 3, brick });
  const design: Design = patchElement(base, 'disk-n1-vdb', disk);
  const files = printer.configs(workbench.analyse(design));
  const textIn = (path: string): string =>
    files
      .find((file) => file.path === path)
      ?.lines.map(({ text }) => `${text}\n`)
      .join('') ?? '';
  return { prepare: textIn('hosts/n1/gluster-prepare.sh'), fstab: textIn('hosts/n1/etc/fstab') };
}

test.each<[string, Partial<Brick>, Record<string, unknown>, string]>([
  ['nothing told', {}, {}, 'make_xfs /dev/vdb size=512'],
  ['XFS told', { format: 'xfs' }, {}, 'make_xfs /dev/vdb size=512'],
  ['larger inodes', { inodeSize: '1024' }, {}, 'make_xfs /dev/vdb size=1024'],
  [
    'larger inodes and room for them',
    { inodeSize: '2048', inodeShare: 50 },
    {},
    'make_xfs /dev/vdb size=2048,maxpct=50',
  ],
  ['ext4', { format: 'ext4', inodeSize: '1024' }, {}, 'make_fs /dev/vdb ext4 -F'],
  ['Btrfs', { format: 'btrfs' }, {}, 'make_fs /dev/vdb btrfs -f'],
  ['stripes of RAID 6', { stripeUnit: '256' }, RAID, 'make_xfs /dev/vdb size=512 -d su=256k,sw=10'],
  [
    'stripes of RAID 5',
    { stripeUnit: '64' },
    { ...RAID, raid: 'raid-5' },
    'make_xfs /dev/vdb size=512 -d su=64k,sw=11',
  ],
  [
    'stripes of RAID 10',
    { stripeUnit: '64' },
    { ...RAID, raid: 'raid-10' },
    'make_xfs /dev/vdb size=512 -d su=64k,sw=6',
  ],
  [
    'stripes of RAID 0',
    { stripeUnit: '64' },
    { ...RAID, raid: 'raid-0' },
    'make_xfs /dev/vdb size=512 -d su=64k,sw=12',
  ],
  ['a mirror has no stripes', { stripeUnit: '64' }, { ...RAID, raid: 'raid-1' }, 'make_xfs /dev/vdb size=512'],
  ['too few disks for stripes', { stripeUnit: '64' }, { ...RAID, raidDisks: 2 }, 'make_xfs /dev/vdb size=512'],
  ['a level without a number', { stripeUnit: '64' }, { raid: 'raid-6' }, 'make_xfs /dev/vdb size=512'],
  ['no unit', {}, RAID, 'make_xfs /dev/vdb size=512'],
])('a brick is formatted as told: %s', (_case, brick, disk, line) => {
  expect(
    filesOf(brick, disk)
      .prepare.split('\n')
      .filter((text) => /^make_(xfs|fs) \//.test(text)),
  ).toEqual([line]);
});

test.each<[string, Partial<Brick>, string]>([
  ['nothing told', {}, 'xfs noatime,inode64 0 0'],
  ['relatime', { accessTimes: 'relatime' }, 'xfs relatime,inode64 0 0'],
  ['ext4 is checked at boot', { format: 'ext4' }, 'ext4 noatime 0 2'],
  ['Btrfs', { format: 'btrfs', accessTimes: 'strictatime' }, 'btrfs strictatime 0 0'],
])('a brick is mounted as told, with the same line in fstab and script: %s', (_case, brick, words) => {
  const line = `/dev/vdb /data/glusterfs/gv0 ${words}`;
  const { prepare, fstab } = filesOf(brick);
  expect(fstab).toContain(`${line}\n`);
  expect(prepare).toContain(`mount_brick /dev/vdb /data/glusterfs/gv0 '${line}'\n`);
});

test.each<[string, Partial<Brick>, string[]]>([
  ['told', { inodeShare: 40 }, ['xfs_growfs -m 40 /data/glusterfs/gv0 >/dev/null']],
  ['not told', {}, []],
  ['a filesystem without a share', { inodeShare: 40, format: 'ext4' }, []],
])('a filesystem that exists gets its share of inodes: %s', (_case, brick, lines) => {
  expect(
    filesOf(brick)
      .prepare.split('\n')
      .filter((text) => text.startsWith('xfs_growfs')),
  ).toEqual(lines);
});

test('the directory of a brick is made below the mount point, once that is mounted', () => {
  const { prepare } = filesOf({});
  expect(prepare).toMatch(
    /\nmount_brick \/dev\/vdb \/data\/glusterfs\/gv0 .*\nmkdir -p \/data\/glusterfs\/gv0\/brick\n/,
  );
});
