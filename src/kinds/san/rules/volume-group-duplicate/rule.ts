import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { sharersOfVolumeGroup } from '../../../common/index.ts';
import { Lun } from '../../elements.ts';

export const rule = defineRule({
  id: 'san/volume-group-duplicate',
  title: 'One volume group on two devices',
  severity: 'error',
  remedy: 'Give the volume group of each LUN a name of its own.',
  sources: [{ title: 'vgcreate(8)' }, { title: 'lvmsystemid(7)' }],
  appliesTo: [Lun],
  check(lun, { index }) {
    const others = sharersOfVolumeGroup(lun, index);
    if (lun.volumeGroup === '' || others.length === 0) return [];
    return [
      {
        message: `${lun.name} carries the volume group ${lun.volumeGroup}, and so ${others.length > 1 ? 'do' : 'does'} ${sayNames(others)}.`,
        related: others.map(({ id }) => id),
      },
    ];
  },
});
