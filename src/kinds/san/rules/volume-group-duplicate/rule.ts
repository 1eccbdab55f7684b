import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { sharing } from '../../../../core/rules/sharing.ts';
import { Lun } from '../../elements.ts';

export const rule = defineRule({
  id: 'san/volume-group-duplicate',
  title: 'Two LUNs with one volume group',
  severity: 'error',
  remedy: 'Give the volume group of each LUN a name of its own.',
  sources: [{ title: 'vgcreate(8)' }, { title: 'lvmsystemid(7)' }],
  appliesTo: [Lun],
  check(lun, { index }) {
    const others = findSharers(lun, index);
    if (others.length === 0) return [];
    return [
      {
        message: `${lun.name} carries the volume group ${lun.volumeGroup}, and so does ${sayNames(others)}.`,
        related: others.map(({ id }) => id),
      },
    ];
  },
});

const findSharers = sharing(Lun, ({ volumeGroup }) => (volumeGroup === '' ? [] : [volumeGroup]));
