import { printSize } from '../../../../core/model/size.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { brickSetsOf } from '../../brickSets.ts';
import { GlusterVolume } from '../../elements.ts';
import { hasClearOrder } from '../hasClearOrder.ts';

export const rule = defineRule({
  id: 'gluster/brick-size-mismatch',
  title: 'Bricks of a set that differ in size',
  severity: 'warning',
  remedy: 'Give all bricks of a set disks of the same size.',
  sources: [
    {
      title: 'Gluster docs, Setting up volumes',
      url: 'https://docs.gluster.org/en/latest/Administrator-Guide/Setting-Up-Volumes/',
    },
  ],
  appliesTo: [GlusterVolume],
  check(volume, { index, paths }) {
    if (!hasClearOrder(volume, index)) return [];
    return brickSetsOf(index, volume).flatMap((set, at) => {
      const data = set.bricks.filter((brick) => brick !== set.arbiter);
      const sizes = data.flatMap(({ backingId }) => paths.sizeOf(backingId) ?? []);
      if (new Set(sizes).size < 2) return [];
      return [
        {
          message: `The bricks of set ${at + 1} of ${volume.name} lie on disks from ${printSize(Math.min(...sizes))} to ${printSize(Math.max(...sizes))}; the smallest one counts.`,
          related: data.map(({ id }) => id),
        },
      ];
    });
  },
});
