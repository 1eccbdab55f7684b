import { Trash2 } from 'lucide-react';
import { useDeferredValue } from 'react';
import type { DesignIndex } from '../../core/model/designIndex.ts';
import type { ElementBase } from '../../core/model/element.ts';
import { workbench } from '../../workbench.ts';
import { deleteSelected } from '../build/deleteSelected.ts';
import { select } from '../store/store.ts';
import { Button } from '../ui/Button.tsx';
import { placedName } from './referenceTargets.ts';

/** What several selected elements have in common: that they can be deleted, or narrowed down to one. */
export function SeveralSelected({
  elements,
  index,
}: {
  readonly elements: readonly ElementBase[];
  readonly index: DesignIndex;
}) {
  // A marquee adds many in a row, and goes first.
  const listed = useDeferredValue(elements);
  return (
    <div className="flex flex-col gap-3">
      <h2 className="text-sm font-semibold">{elements.length} elements selected</h2>
      <ul className="flex flex-col">
        {listed.map((element) => (
          <li key={element.id}>
            <button
              type="button"
              onClick={() => select([element.id])}
              className="flex w-full items-baseline gap-2 rounded px-1 py-0.5 text-left text-sm hover:bg-hover max-lg:min-h-9"
            >
              <span className="min-w-0 truncate">{placedName(index, element)}</span>
              <span className="ml-auto shrink-0 text-xs text-faint">{workbench.catalog.get(element.type)?.label}</span>
            </button>
          </li>
        ))}
      </ul>
      <div className="flex gap-1.5">
        <Button look="danger" onClick={deleteSelected}>
          <Trash2 aria-hidden="true" size={14} /> Delete {elements.length}
        </Button>
        <Button onClick={() => select([])}>Select none</Button>
      </div>
    </div>
  );
}
