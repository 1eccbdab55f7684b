import { defineRule } from '../../../../core/rules/rule.ts';
import { takeFreeNumber } from '../../../../core/rules/takeFreeNumber.ts';
import { Volume } from '../../elements.ts';

/** Linux keeps device minors in 20 bits. */
const HIGHEST_MINOR = 1_048_575;

export const rule = defineRule({
  id: 'drbd/minor-out-of-range',
  title: 'A minor above 1048575',
  severity: 'error',
  remedy: 'Choose a minor from 0 to 1048575.',
  sources: [
    {
      title: "DRBD user's guide, hardware requirements",
      url: 'https://linbit.com/drbd-user-guide/drbd-guide-9_0-en/#s-drbd-hardware-requirements',
    },
  ],
  appliesTo: [Volume],
  check(volume) {
    if (volume.minor <= HIGHEST_MINOR) return [];
    return [
      {
        message: `${volume.name} has the minor ${volume.minor}; the highest is ${HIGHEST_MINOR}.`,
        fix: {
          label: `Give ${volume.name} a free minor`,
          edit: takeFreeNumber({ type: Volume, element: volume, field: 'minor', least: 0, most: HIGHEST_MINOR }),
        },
      },
    ];
  },
});
