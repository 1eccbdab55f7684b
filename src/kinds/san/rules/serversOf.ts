import type { DesignIndex } from '../../../core/model/designIndex.ts';
import type { ElementId } from '../../../core/model/element.ts';
import { Lun, type SanArray } from '../elements.ts';
import { initiatorsOf } from '../sanPaths.ts';

/** The servers that LUNs of an array are mapped to. */
export function serversOf(array: SanArray, index: DesignIndex): readonly ElementId[] {
  const initiators = index.by(Lun, 'arrayId', array.id).flatMap((lun) => initiatorsOf(index, lun));
  return [...new Set(initiators.map(({ serverId }) => serverId))];
}
