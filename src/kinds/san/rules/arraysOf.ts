import type { DesignIndex } from '../../../core/model/designIndex.ts';
import { byName } from '../../../core/rules/sayNames.ts';
import { Lun, SanArray, type Initiator } from '../elements.ts';

/** The arrays that have LUNs mapped to an initiator. */
export function arraysOf(initiator: Initiator, index: DesignIndex): readonly SanArray[] {
  const ids = new Set(index.by(Lun, 'initiatorIds', initiator.id).map(({ arrayId }) => arrayId));
  return byName([...ids].flatMap((id) => index.find(SanArray, id) ?? []));
}
