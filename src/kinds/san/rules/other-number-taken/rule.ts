import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { sharing } from '../../../../core/rules/sharing.ts';
import { Lun } from '../../elements.ts';
import { numberFor } from '../../sanPaths.ts';

export const rule = defineRule({
  id: 'san/other-number-taken',
  title: 'Two LUNs under one number on one server',
  severity: 'error',
  remedy: 'Give each LUN that an initiator sees a number of its own.',
  sources: [{ title: 'targetcli(8), mapped LUNs' }],
  appliesTo: [Lun],
  check(lun, { index }) {
    if (!lun.otherNumbers?.length) return [];
    const rivals = findSharers(lun, index);
    if (rivals.length === 0) return [];
    return [
      {
        message: `${lun.name} and ${sayNames(rivals)} have one number for one initiator; the target takes only the first.`,
        related: rivals.map(({ id }) => id),
      },
    ];
  },
});

const findSharers = sharing(Lun, (lun) =>
  lun.initiatorIds.map((initiatorId) => `${lun.arrayId} ${initiatorId} ${numberFor(lun, initiatorId)}`),
);
