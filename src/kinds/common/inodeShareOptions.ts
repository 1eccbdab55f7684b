import type { Filesystem } from './elements.ts';

/** The words of mkfs.xfs(8) for the percentage of the space that inodes may take; none where the design leaves it to the tool. */
export function inodeShareOptions({ fsType, inodeShare }: Filesystem): readonly string[] {
  return fsType === 'xfs' && inodeShare !== undefined ? ['-i', `maxpct=${inodeShare}`] : [];
}
