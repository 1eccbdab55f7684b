import { useState } from 'react';
import type { ElementId } from '../../core/model/element.ts';

/** Designs up to this many elements are shown unfolded. */
const UNFOLDED_UP_TO = 200;

/** Which rows are open: those that were never touched follow the size of the design. */
export function useOpenRows(elementCount: number): {
  isOpen(id: ElementId): boolean;
  setOpen(ids: readonly ElementId[], open: boolean): void;
} {
  const [touched, setTouched] = useState<ReadonlyMap<ElementId, boolean>>(new Map());
  const byDefault = elementCount <= UNFOLDED_UP_TO;
  return {
    isOpen: (id) => touched.get(id) ?? byDefault,
    setOpen: (ids, open) => setTouched((known) => new Map([...known, ...ids.map((id) => [id, open] as const)])),
  };
}
