import { defineRule } from '../../../../core/rules/rule.ts';
import { Disk } from '../../../common/index.ts';
import { brickSetsOf } from '../../brickSets.ts';
import { GlusterVolume } from '../../elements.ts';

export const rule = defineRule({
  id: 'gluster/arbiter-single-copy',
  title: 'One copy while a brick is away',
  severity: 'info',
  remedy: 'Keep three full copies where two failures in a row must be survived, or put the data bricks on RAID.',
  sources: [
    {
      title: 'Gluster docs, Split brain and the ways to deal with it',
      url: 'https://docs.gluster.org/en/latest/Administrator-Guide/Split-brain-and-ways-to-deal-with-it/',
    },
    {
      title: 'Gluster docs, Arbiter volumes and quorum options',
      url: 'https://docs.gluster.org/en/latest/Administrator-Guide/arbiter-volumes-and-quorum/',
    },
  ],
  appliesTo: [GlusterVolume],
  check(volume, { index }) {
    const sets = brickSetsOf(index, volume).filter(({ arbiter }) => arbiter !== undefined);
    const data = sets.flatMap(({ bricks, arbiter }) => bricks.filter((brick) => brick !== arbiter));
    const isBare = data.some(({ backingId }) => !REDUNDANT.has(index.find(Disk, backingId)?.raid ?? 'none'));
    if (!isBare) return [];
    return [
      {
        message: `${volume.name} keeps two copies and an arbiter: while one data brick is away or behind, there is a single copy of what changes.`,
      },
    ];
  },
});

/** Forms of RAID that survive the loss of a disk. */
const REDUNDANT: ReadonlySet<string> = new Set(['raid-1', 'raid-5', 'raid-6', 'raid-10']);
