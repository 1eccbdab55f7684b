import { patchElement } from '../../../../core/edits/edit.ts';
import type { DesignIndex } from '../../../../core/model/designIndex.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { type Initiator, Lun } from '../../elements.ts';
import { initiatorsOf, numberFor } from '../../sanPaths.ts';

export const rule = defineRule({
  id: 'san/lun-number-differs',
  title: 'A LUN with different numbers',
  severity: 'warning',
  remedy: 'Show the LUN under one number everywhere.',
  sources: [{ title: 'targetcli(8), mapped LUNs' }, { title: 'NetApp ONTAP SAN configuration: LUN mapping' }],
  appliesTo: [Lun],
  check(lun, { index }) {
    const odd = initiatorsOf(index, lun).filter(({ id }) => numberFor(lun, id) !== lun.number);
    if (odd.length === 0) return [];
    const numbers = [...new Set(odd.map(({ id }) => numberFor(lun, id)))].sort((a, b) => a - b).slice(0, 4);
    return [
      {
        message: `${lun.name} has the number ${lun.number}, and ${numbers.join(', ')} for ${sayNames(odd)}.`,
        related: odd.map(({ id }) => id),
        fix: isFree(lun, odd, index)
          ? {
              label: `Show ${lun.name} under number ${lun.number} everywhere`,
              edit: (design) => patchElement(design, lun.id, { otherNumbers: undefined }),
            }
          : undefined,
      },
    ];
  },
});

/** True if no other LUN of the array has the number for one of the initiators. */
function isFree(lun: Lun, initiators: readonly Initiator[], index: DesignIndex): boolean {
  return initiators.every(({ id }) =>
    index
      .by(Lun, 'initiatorIds', id)
      .every((other) => other.id === lun.id || other.arrayId !== lun.arrayId || numberFor(other, id) !== lun.number),
  );
}
