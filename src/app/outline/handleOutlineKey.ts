import type { KeyboardEvent } from 'react';
import { runElementKey } from '../build/elementKeys.ts';
import type { ElementId } from '../../core/model/element.ts';
import { currentDesign, select, useEditor } from '../store/store.ts';
import { focusRow } from './focusRow.ts';
import type { OutlineRow } from './outlineRows.ts';

/** What the keys of the outline act upon. */
export interface OutlineKeys {
  readonly rows: readonly OutlineRow[];
  setOpen(ids: readonly ElementId[], open: boolean): void;
}

/** Keys of an ARIA tree: arrows walk, open and close, letters jump to names, the rest is shared with the canvas. */
export function handleOutlineKey(event: KeyboardEvent<HTMLElement>, keys: OutlineKeys): void {
  const line = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[role="treeitem"]') : null;
  const at = keys.rows.findIndex((row) => row.element.id === line?.dataset['element']);
  const row = keys.rows[at];
  if (!line || !row || event.target !== line) return;
  if (runElementKey(event, row.element.id, { place: 'outline', box: line.getBoundingClientRect() })) {
    event.preventDefault();
    if (event.altKey) focusRow(row.element.id);
    if (!currentDesign().elements[row.element.id]) focusRow(survivorBefore(at, keys.rows));
    return;
  }
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const next = walk(event.key, at, keys) ?? typeAhead(event.key, at, keys.rows);
  if (event.key === ' ') toggleSelected(row.element.id);
  // A letter that begins no name must not become a command, which it is elsewhere.
  else if (next === undefined && !/^\p{L}$/u.test(event.key)) return;
  event.preventDefault();
  if (next === undefined) return;
  const { selection } = useEditor.getState();
  select(event.shiftKey ? [...new Set([...selection, next])] : [next]);
  focusRow(next);
}

/** Where the focus goes when the row with it was deleted: the nearest row above that is left, else the first. */
function survivorBefore(at: number, rows: readonly OutlineRow[]): ElementId {
  const { elements } = currentDesign();
  const left =
    rows.slice(0, at).findLast((row) => elements[row.element.id]) ?? rows.find((row) => elements[row.element.id]);
  return left?.element.id ?? '';
}

function walk(key: string, at: number, { rows, setOpen }: OutlineKeys): ElementId | undefined {
  const row = rows[at];
  if (!row) return undefined;
  const here = row.element.id;
  switch (key) {
    case 'ArrowDown':
      return rows[Math.min(rows.length - 1, at + 1)]?.element.id;
    case 'ArrowUp':
      return rows[Math.max(0, at - 1)]?.element.id;
    case 'ArrowRight':
      if (row.isOpen === true) return rows[at + 1]?.element.id;
      if (row.isOpen === false) setOpen([here], true);
      return here;
    case 'ArrowLeft':
      if (row.isOpen === true) setOpen([here], false);
      return row.isOpen === true ? here : (row.parentId ?? here);
    case 'Home':
      return rows[0]?.element.id;
    case 'End':
      return rows.at(-1)?.element.id;
    case '*':
      setOpen(
        rows
          .filter((other) => other.parentId === row.parentId && other.isOpen !== undefined)
          .map((other) => other.element.id),
        true,
      );
      return here;
    default:
      return undefined;
  }
}

/** The next row whose name begins with the letter; L and M are taken by linking and the menu. */
function typeAhead(key: string, at: number, rows: readonly OutlineRow[]): ElementId | undefined {
  if (key.length !== 1 || key === ' ') return undefined;
  const letter = key.toLowerCase();
  const order = [...rows.slice(at + 1), ...rows.slice(0, at + 1)];
  return order.find((row) => row.element.name.toLowerCase().startsWith(letter))?.element.id;
}

function toggleSelected(id: ElementId): void {
  const { selection } = useEditor.getState();
  select(selection.includes(id) ? selection.filter((other) => other !== id) : [...selection, id]);
}
