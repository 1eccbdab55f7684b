import { ChevronRight } from 'lucide-react';
import { memo, type KeyboardEvent, type MouseEvent } from 'react';
import type { Analysis } from '../../core/kind/workbench.ts';
import { startRenaming, useElementUi } from '../build/elementUi.ts';
import { RenameBox } from '../build/RenameBox.tsx';
import { findingsWithin, ownFindings } from '../findings/findingCounts.ts';
import { FindingsBadge } from '../findings/FindingsBadge.tsx';
import { outlineMark } from '../marks.ts';
import { ElementIcon } from '../ui/ElementIcon.tsx';
import { stateOf, stateWords, type ElementState } from '../ui/elementState.ts';
import { workbench } from '../../workbench.ts';
import { focusRow } from './focusRow.ts';
import type { OutlineRow } from './outlineRows.ts';

interface Props {
  readonly row: OutlineRow;
  readonly analysis: Analysis;
  readonly isSelected: boolean;
  readonly isTabStop: boolean;
  // These stay the same, so that rows that do not change need not be drawn again.
  readonly onToggle: (row: OutlineRow) => void;
  readonly onPick: (event: MouseEvent, row: OutlineRow) => void;
  readonly onKey: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onMenu: (event: MouseEvent, row: OutlineRow) => void;
}

/** One element in the outline: icon, name, what it is, and its state in words. */
export const OutlineRowView = memo(function OutlineRowView({
  row,
  analysis,
  isSelected,
  isTabStop,
  onToggle,
  onPick,
  onKey,
  onMenu,
}: Props) {
  const { element } = row;
  const own = stateOf(analysis, element);
  // A folded row stands for all that is in it.
  const findings = (row.isOpen === false ? findingsWithin : ownFindings)(analysis).get(element.id);
  const state = { ...own, findingCount: findings?.count ?? 0, worst: findings?.worst };
  const isRenaming = useElementUi(({ renaming }) => renaming?.elementId === element.id && renaming.place === 'outline');
  const type = workbench.catalog.get(element.type)?.label ?? element.type;
  return (
    <div
      role="treeitem"
      aria-label={[element.name || 'unnamed', type, ...stateWords(state)].join(', ')}
      aria-level={row.level}
      aria-posinset={row.place}
      aria-setsize={row.siblings}
      aria-selected={isSelected}
      aria-expanded={row.isOpen}
      tabIndex={isTabStop ? 0 : -1}
      data-test={outlineMark(element.id)}
      data-element={element.id}
      onClick={(event) => onPick(event, row)}
      onKeyDown={onKey}
      onDoubleClick={() => startRenaming(element.id, 'outline')}
      onContextMenu={(event) => onMenu(event, row)}
      style={{ paddingInlineStart: `${(row.level - 1) * 14 + 4}px` }}
      className={`flex min-h-7 cursor-default items-center gap-1.5 rounded-md pr-2 text-sm focus-visible:-outline-offset-2 max-lg:min-h-11 ${isSelected ? 'bg-accent-soft' : 'hover:bg-hover'}`}
    >
      <span
        aria-hidden="true"
        onClick={(event) => {
          event.stopPropagation();
          onToggle(row);
        }}
        className={`grid size-4 shrink-0 place-items-center text-faint ${row.isOpen === undefined ? 'invisible' : ''}`}
      >
        <ChevronRight size={13} className={`transition-transform ${row.isOpen === true ? 'rotate-90' : ''}`} />
      </span>
      <ElementIcon
        name={workbench.canvas(analysis.design).node(element.id)?.box.icon ?? element.type}
        className="text-muted"
      />
      {isRenaming ? (
        <RenameBox element={element} onDone={() => focusRow(element.id)} />
      ) : (
        <>
          <span title={`${element.name} (${type})`} className="min-w-8 shrink truncate">
            {element.name || 'unnamed'}
          </span>
          <RowState state={state} />
          <FindingsBadge elementId={element.id} findings={findings} />
        </>
      )}
    </div>
  );
}, isSameRow);

/** Rows are made anew each time, with the same in them. */
function isSameRow(before: Props, after: Props): boolean {
  const [a, b] = [before.row, after.row];
  return (
    before.analysis === after.analysis &&
    before.isSelected === after.isSelected &&
    before.isTabStop === after.isTabStop &&
    a.element === b.element &&
    a.isOpen === b.isOpen &&
    a.level === b.level &&
    a.place === b.place &&
    a.siblings === b.siblings
  );
}

function RowState({ state }: { readonly state: ElementState }) {
  const words = stateWords({ ...state, findingCount: 0 }).filter((word) => word !== 'readable and writable');
  const isBad = state.failed || state.access === 'none';
  return (
    <span aria-hidden="true" className="ml-auto flex min-w-0 items-center gap-1.5 pl-1 text-xs">
      {words.length > 0 && (
        <span title={words.join(', ')} className={`truncate ${isBad ? 'text-bad' : 'text-faint'}`}>
          {words.join(', ')}
        </span>
      )}
    </span>
  );
}
