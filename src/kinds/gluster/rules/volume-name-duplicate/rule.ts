import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { sharing } from '../../../../core/rules/sharing.ts';
import { GlusterVolume } from '../../elements.ts';

export const rule = defineRule({
  id: 'gluster/volume-name-duplicate',
  title: 'Two volumes of one name',
  severity: 'error',
  remedy: 'Give each volume of a pool a name of its own.',
  sources: [{ title: 'gluster(8), volume create' }],
  appliesTo: [GlusterVolume],
  check(volume, { index }) {
    const others = findSharers(volume, index);
    if (others.length === 0) return [];
    return [
      {
        message: `${volume.name} has the volume name ${volume.volumeName}, as has ${sayNames(others)}.`,
        related: others.map(({ id }) => id),
      },
    ];
  },
});

const findSharers = sharing(GlusterVolume, ({ poolId, volumeName }) =>
  volumeName === '' ? [] : [`${poolId} ${volumeName}`],
);
