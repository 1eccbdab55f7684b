import { defineRule } from '../../../../core/rules/rule.ts';
import { sayName, sayNames } from '../../../../core/rules/sayNames.ts';
import { sharing } from '../../../../core/rules/sharing.ts';
import { takeFreeNumber } from '../../../../core/rules/takeFreeNumber.ts';
import { Volume } from '../../elements.ts';

export const rule = defineRule({
  id: 'drbd/volume-number-duplicate',
  title: 'Two volumes of a resource with one number',
  severity: 'error',
  remedy: 'Number the volumes of a resource through.',
  sources: [{ title: 'drbd.conf(5), volume' }],
  appliesTo: [Volume],
  check(volume, { index }) {
    const others = findSameNumber(volume, index);
    if (others.length === 0) return [];
    return [
      {
        message: `${volume.name} and ${sayNames(others)} are both volume ${volume.number} of ${sayName(index, volume.resourceId)}.`,
        related: others.map(({ id }) => id),
        fix: {
          label: `Give ${volume.name} a free number`,
          edit: takeFreeNumber({
            type: Volume,
            element: volume,
            field: 'number',
            least: 0,
            most: 65_534,
            isRival: ({ resourceId }) => resourceId === volume.resourceId,
          }),
        },
      },
    ];
  },
});

const findSameNumber = sharing(Volume, ({ resourceId, number }) => [`${resourceId} ${number}`]);
