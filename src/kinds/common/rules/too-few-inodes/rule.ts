import { defineRule } from '../../../../core/rules/rule.ts';
import { Filesystem } from '../../elements.ts';
import { keptData } from '../../keptData.ts';

const TIB = 1024 ** 4;

export const rule = defineRule({
  id: 'common/too-few-inodes',
  title: 'More files than the filesystem can name',
  severity: 'warning',
  remedy:
    'On XFS that is there, raise the share of inodes with xfs_growfs -m; make a new filesystem larger or with more: mkfs.xfs -i maxpct, mke2fs -i.',
  sources: [
    { title: 'xfs_growfs(8), -m', url: 'https://man7.org/linux/man-pages/man8/xfs_growfs.8.html' },
    { title: 'mkfs.xfs(8), -i maxpct', url: 'https://man7.org/linux/man-pages/man8/mkfs.xfs.8.html' },
    { title: 'mke2fs.conf(5), inode_ratio', url: 'https://man7.org/linux/man-pages/man5/mke2fs.conf.5.html' },
  ],
  appliesTo: [Filesystem],
  check(filesystem, { index, paths }) {
    const files = keptData(index).get(filesystem.id)?.files;
    const size = paths.sizeOf(filesystem.id);
    const most = size === undefined ? undefined : inodesOf(filesystem, size);
    if (files === undefined || most === undefined || files <= most) return [];
    return [
      {
        message: `${filesystem.name} has room for about ${sayCount(most)} files, and its services keep ${sayCount(files)}.`,
      },
    ];
  },
});

/**
 * How many files there is room for: XFS gives inodes of 512 bytes the share that is told, or 25 % of the space below
 * 1 TiB, 5 % below 50 TiB and 1 % above (mkfs.xfs(8)); the tool gives ext4 one inode for each 16, 32 (from 4 TiB) or 64 KiB (from 16 TiB; mke2fs(8), -T).
 * GFS2 and OCFS2 make them as they are needed.
 */
function inodesOf({ fsType, inodeShare }: Filesystem, size: number): number | undefined {
  const usual = size < TIB ? 25 : size < 50 * TIB ? 5 : 1;
  if (fsType === 'xfs') return ((inodeShare ?? usual) * size) / 100 / 512;
  if (fsType === 'ext4') return size / ((size < 4 * TIB ? 16 : size < 16 * TIB ? 32 : 64) * 1024);
  return undefined;
}

/** A count for a message: "65.5 million", "900". */
function sayCount(count: number): string {
  return count >= 1_000_000 ? `${Number((count / 1_000_000).toPrecision(3))} million` : String(Math.floor(count));
}
