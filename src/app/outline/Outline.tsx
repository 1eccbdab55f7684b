import { ListTree } from 'lucide-react';
import { useCallback, useEffect, useRef, type KeyboardEvent, type MouseEvent } from 'react';
import { ElementOverlays } from '../build/ElementOverlays.tsx';
import { openMenu } from '../build/elementUi.ts';
import { outlineMark } from '../marks.ts';
import { select, useEditor } from '../store/store.ts';
import { useAnalysis } from '../store/useAnalysis.ts';
import { EmptyNote } from '../ui/EmptyNote.tsx';
import { useLongPress } from '../ui/useLongPress.ts';
import { workbench } from '../../workbench.ts';
import { focusRow } from './focusRow.ts';
import { handleOutlineKey } from './handleOutlineKey.ts';
import { ancestorsOf, outlineRows, type OutlineRow } from './outlineRows.ts';
import { OutlineRowView } from './OutlineRowView.tsx';
import { useOpenRows } from './useOpenRows.ts';

/** The design as a tree: a complete editor for the keyboard and for screen readers, and a table of contents for all. */
export function Outline() {
  const analysis = useAnalysis();
  const selection = useEditor((state) => state.selection);
  const { isOpen, setOpen } = useOpenRows(analysis.index.elements.length);
  const [selectedId] = selection;
  const toReveal = selectedId === undefined ? [] : ancestorsOf(analysis.index, selectedId);
  const rows = outlineRows(analysis.index, workbench.canvas(analysis.design), isOpen);
  const stopId = rows.find((row) => row.element.id === selectedId)?.element.id ?? rows[0]?.element.id;
  useRevealed(selectedId, toReveal, setOpen);
  const area = useRef<HTMLDivElement>(null);
  useLongPress(area, openHeld);
  const latest = useRef({ rows, setOpen });
  useEffect(() => {
    latest.current = { rows, setOpen };
  });
  // The same functions for ever: a selection draws two rows anew, not thousands.
  const onToggle = useCallback((row: OutlineRow) => latest.current.setOpen([row.element.id], row.isOpen !== true), []);
  const onKey = useCallback((event: KeyboardEvent<HTMLElement>) => handleOutlineKey(event, latest.current), []);
  const onPick = useCallback((event: MouseEvent, row: OutlineRow) => pick(event, row, latest.current.rows), []);
  return (
    <div ref={area} className="flex flex-col p-2.5">
      <h2 className="px-1.5 pb-1 text-xs font-semibold text-muted">Outline</h2>
      {rows.length === 0 && <EmptyNote icon={ListTree}>What you add is listed here.</EmptyNote>}
      {rows.length > 0 && (
        <div
          role="tree"
          aria-label="Elements of the design"
          aria-multiselectable="true"
          tabIndex={-1}
          className="select-none"
        >
          {rows.map((row) => (
            <OutlineRowView
              key={row.element.id}
              row={row}
              analysis={analysis}
              isSelected={selection.includes(row.element.id)}
              isTabStop={row.element.id === stopId}
              onToggle={onToggle}
              onKey={onKey}
              onPick={onPick}
              onMenu={openMenuOf}
            />
          ))}
        </div>
      )}
      <ElementOverlays />
    </div>
  );
}

function openMenuOf(event: MouseEvent, { element: { id } }: OutlineRow): void {
  event.preventDefault();
  focusRow(id);
  openMenu({ elementId: id, x: event.clientX, y: event.clientY }, useEditor.getState().selection);
}

/** What is selected elsewhere is unfolded and scrolled into view here. */
function useRevealed(
  id: string | undefined,
  ancestors: readonly string[],
  setOpen: (ids: readonly string[], open: boolean) => void,
): void {
  const key = ancestors.join(' ');
  useEffect(() => {
    if (key !== '') setOpen(key.split(' '), true);
    const frame = requestAnimationFrame(() => {
      if (id !== undefined)
        document.querySelector(`[data-test="${outlineMark(id)}"]`)?.scrollIntoView({ block: 'nearest' });
    });
    return () => cancelAnimationFrame(frame);
    // Only a new selection unfolds; the rows that the user folds afterwards stay folded.
    // eslint-disable-next-line react/exhaustive-deps
  }, [id]);
}

/** Click selects; Ctrl adds or removes; Shift selects everything from the first selected row to here. */
function pick(event: MouseEvent, row: OutlineRow, rows: readonly OutlineRow[]): void {
  const { selection } = useEditor.getState();
  const { id } = row.element;
  if (event.ctrlKey || event.metaKey) {
    select(selection.includes(id) ? selection.filter((other) => other !== id) : [...selection, id]);
    return;
  }
  const order = rows.map((other) => other.element.id);
  const from = order.indexOf(selection[0] ?? '');
  if (!event.shiftKey || from === -1) {
    select([id]);
    return;
  }
  const to = order.indexOf(id);
  const range = order.slice(Math.min(from, to), Math.max(from, to) + 1);
  select(from <= to ? range : range.reverse());
}

/** The menu of the row under a resting finger. */
function openHeld(target: Element, at: { readonly x: number; readonly y: number }): void {
  const row = target.closest<HTMLElement>('[role="treeitem"]');
  const elementId = row?.dataset['element'];
  // What is chosen from the menu happens in the row.
  row?.focus();
  if (elementId) openMenu({ elementId, ...at }, useEditor.getState().selection);
}
