import { Copy, Trash2 } from 'lucide-react';
import { useDeferredValue } from 'react';
import type { DesignIndex } from '../../core/model/designIndex.ts';
import type { ElementBase } from '../../core/model/element.ts';
import { workbench } from '../../workbench.ts';
import { duplicateSelected } from '../build/copies.ts';
import { deleteSelected } from '../build/deleteSelected.ts';
import { select } from '../store/store.ts';
import { Button } from '../ui/Button.tsx';
import { SharedForm } from './SharedForm.tsx';
import { placedName } from './referenceTargets.ts';

/** What several selected elements have in common: fields, and that they can be deleted, or narrowed down to one. */
export function SeveralSelected({
  elements,
  index,
}: {
  readonly elements: readonly ElementBase[];
  readonly index: DesignIndex;
}) {
  // A marquee adds many in a row, and goes first.
  const type = workbench.catalog.get(elements[0]?.type ?? '');
  const isOneType = elements.every((element) => element.type === type?.type);
  const listed = useDeferredValue(elements);
  return (
    <div className="flex flex-col gap-3">
      <h2 className="text-sm font-semibold">{elements.length} elements selected</h2>
      <ul className="flex max-h-56 flex-col overflow-y-auto">
        {listed.map((element) => (
          <li key={element.id}>
            <button
              type="button"
              onClick={() => select([element.id])}
              className="flex min-h-7 w-full items-center gap-2 rounded px-1 py-0.5 text-left text-sm hover:bg-hover max-lg:min-h-9"
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
        <Button onClick={duplicateSelected}>
          <Copy aria-hidden="true" size={14} /> Duplicate
        </Button>
        <Button onClick={() => select([])}>Select none</Button>
      </div>
      {type && isOneType ? (
        <SharedForm key={type.type} elements={elements} type={type} index={index} />
      ) : (
        <p className="text-xs text-muted">Elements of one type can be edited together.</p>
      )}
    </div>
  );
}
