import { printSize } from '../../../../core/model/size.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { sayPlaced } from '../../../../core/rules/sayNames.ts';
import { Disk } from '../../../common/index.ts';
import { isArbiter } from '../../brickSets.ts';
import { Brick, GlusterVolume } from '../../elements.ts';
import { ARBITER_BYTES_PER_FILE, filesPerSet } from '../../filesPerSet.ts';

export const rule = defineRule({
  id: 'gluster/arbiter-too-small',
  title: 'An arbiter too small for its files',
  severity: 'warning',
  remedy: 'Give the arbiter a disk of at least 4 KiB for each file of its set.',
  sources: [
    {
      title: 'Gluster docs, Arbiter volumes and quorum options',
      url: 'https://docs.gluster.org/en/latest/Administrator-Guide/arbiter-volumes-and-quorum/',
    },
  ],
  appliesTo: [Brick],
  check(brick, { index }) {
    const disk = index.find(Disk, brick.backingId);
    const volume = index.find(GlusterVolume, brick.volumeId);
    if (!disk || !volume || !isArbiter(brick, index)) return [];
    const files = filesPerSet(volume, index) ?? 0;
    const needed = files * ARBITER_BYTES_PER_FILE;
    if (needed <= disk.size) return [];
    return [
      {
        message: `${sayPlaced(brick, index)} is the arbiter for ${files} files on ${printSize(disk.size)}; at 4 KiB for each it needs ${printSize(roundUp(needed))}.`,
        related: [disk.id],
      },
    ];
  },
});

const MIB = 1024 ** 2;

function roundUp(bytes: number): number {
  return Math.ceil(bytes / MIB) * MIB;
}
