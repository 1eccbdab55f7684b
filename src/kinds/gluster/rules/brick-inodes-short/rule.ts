import { patchElement } from '../../../../core/edits/edit.ts';
import { printSize } from '../../../../core/model/size.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { sayPlaced } from '../../../../core/rules/sayNames.ts';
import { Disk } from '../../../common/index.ts';
import { isArbiter } from '../../brickSets.ts';
import { inodeShareOf } from '../../configs/brickPlaces.ts';
import { Brick, GlusterVolume } from '../../elements.ts';
import { ARBITER_BYTES_PER_FILE, filesPerSet } from '../../filesPerSet.ts';

export const rule = defineRule({
  id: 'gluster/brick-inodes-short',
  title: 'A brick that runs out of inodes',
  severity: 'warning',
  remedy: 'Let inodes take more of the brick, at any time by xfs_growfs -m, or give it a larger disk.',
  sources: [
    { title: 'xfs_growfs(8), -m' },
    { title: 'mkfs.xfs(8), -i maxpct' },
    {
      title: 'Gluster docs, Arbiter volumes and quorum options',
      url: 'https://docs.gluster.org/en/latest/Administrator-Guide/arbiter-volumes-and-quorum/',
    },
  ],
  appliesTo: [Brick],
  check(brick, { index }) {
    const disk = index.find(Disk, brick.backingId);
    const volume = index.find(GlusterVolume, brick.volumeId);
    if (!disk || !volume || (brick.format ?? 'xfs') !== 'xfs') return [];
    const files = filesPerSet(volume, index) ?? 0;
    // An arbiter that is too small altogether is another mistake, which more room for inodes does not mend.
    if (isArbiter(brick, index) && files * ARBITER_BYTES_PER_FILE > disk.size) return [];
    const share = inodeShareOf(brick, index) ?? usualShare(disk.size);
    const inodes = Math.floor((disk.size * share) / 100 / Number(brick.inodeSize ?? '512'));
    if (files <= inodes) return [];
    const needed = Math.ceil((files * Number(brick.inodeSize ?? '512') * 100) / disk.size);
    return [
      {
        message: `${sayPlaced(brick, index)} has room for ${inodes} inodes (${share} percent of ${printSize(disk.size)}) and gets ${files} files.`,
        related: [disk.id],
        fix:
          needed <= 100
            ? {
                label: `Let inodes take ${needed} percent of ${brick.name}`,
                edit: (design) => patchElement(design, brick.id, { inodeShare: needed }),
              }
            : undefined,
      },
    ];
  },
});

const TIB = 1024 ** 4;

/** Percent that mkfs.xfs lets inodes take by itself. */
function usualShare(bytes: number): number {
  if (bytes < TIB) return 25;
  return bytes < 50 * TIB ? 5 : 1;
}
