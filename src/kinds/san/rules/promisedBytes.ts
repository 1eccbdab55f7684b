import type { DesignIndex } from '../../../core/model/designIndex.ts';
import { Lun, type SanArray } from '../elements.ts';

/** Bytes that the LUNs of an array promise together. */
export function promisedBytes(array: SanArray, index: DesignIndex): number {
  return index.by(Lun, 'arrayId', array.id).reduce((sum, { size }) => sum + size, 0);
}
