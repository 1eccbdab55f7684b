import { DropdownMenu } from 'radix-ui';
import { useRef } from 'react';
import { findingsWithin } from '../findings/findingCounts.ts';
import { showFindingsOf } from '../findings/showFindingsOf.ts';
import { marks } from '../marks.ts';
import { isBroken, toggleFailure } from '../scenario/events.ts';
import { carryOut, useEditor } from '../store/store.ts';
import { carryOutAddition } from './carryOutAddition.ts';
import { pasteFromClipboard, putAway } from './clipboardCommands.ts';
import { duplicateSelected } from './copies.ts';
import { deleteSelected } from './deleteSelected.ts';
import { MenuItem } from '../ui/Menu.tsx';
import { workbench } from '../../workbench.ts';
import { closeMenu, openTargets, startRenaming, type MenuAt } from './elementUi.ts';
import { shiftElement } from './shiftElement.ts';
import { ElementIcon } from '../ui/ElementIcon.tsx';
import { useFocusBack } from '../ui/useFocusBack.ts';
import { focusWhatIsNew, placeOf } from './focusWhatIsNew.ts';

/** The menu of an element or of the empty canvas, at a point. Non-modal: the modal one injects styles. */
export function ElementMenu({ at }: { readonly at: MenuAt }) {
  const content = useRef<HTMLDivElement>(null);
  const next = useRef<() => void>(undefined);
  const before = useFocusBack(content, ({ element: from }) => {
    if (next.current) queueMicrotask(next.current);
    else focusWhatIsNew(at.elementId, placeOf(from));
  });
  const design = useEditor((state) => state.history.present);
  const element = at.elementId === undefined ? undefined : design.elements[at.elementId];
  return (
    <DropdownMenu.Root modal={false} open onOpenChange={(open) => !open && closeMenu()}>
      <DropdownMenu.Trigger asChild>
        <span aria-hidden="true" className="pointer-events-none fixed size-0" style={{ left: at.x, top: at.y }} />
      </DropdownMenu.Trigger>
      {/* Inside a landmark, where readers of the page find it. */}
      <DropdownMenu.Portal container={document.querySelector('main')}>
        <DropdownMenu.Content
          ref={content}
          data-test={marks.menu}
          aria-label={element ? `Actions of ${element.name}` : 'Add'}
          align="start"
          // A long menu scrolls, and what scrolls has to be reached by the keyboard.
          tabIndex={0}
          sideOffset={2}
          collisionPadding={8}
          onCloseAutoFocus={(event) => event.preventDefault()}
          className="z-50 max-h-[min(32rem,var(--radix-dropdown-menu-content-available-height))] max-w-[94vw] min-w-56 overflow-y-auto rounded-lg border border-line bg-raised p-1 text-ink shadow-raised"
        >
          {element ? (
            <ElementItems
              elementId={element.id}
              name={element.name}
              place={placeOf(before.element)}
              onClosed={(run) => (next.current = run)}
            />
          ) : (
            <CanvasItems />
          )}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

function ElementItems({
  elementId,
  name,
  place,
  onClosed,
}: {
  readonly elementId: string;
  readonly name: string;
  readonly place: 'canvas' | 'outline';
  /** What to do once the menu has given the focus back; it may take the focus on. */
  readonly onClosed: (run: () => void) => void;
}) {
  const design = useEditor((state) => state.history.present);
  const broken = useEditor((state) => isBroken(state.events, elementId));
  const count = useEditor((state) => state.selection.length);
  const type = design.elements[elementId]?.type ?? '';
  const actions = workbench.actions(design, elementId);
  const findings = findingsWithin(workbench.analyse(design)).get(elementId)?.count ?? 0;
  const closed = (run: () => void) => () => onClosed(run);
  return (
    <>
      <MenuLabel>{name}</MenuLabel>
      <MenuItem label="Rename" keys="F2" onSelect={closed(() => startRenaming(elementId, place))} />
      <MenuItem label="Add to it…" keys="Ctrl+arrow" onSelect={closed(() => openTargets(elementId, 'add', place))} />
      <MenuItem label="Link to…" keys="L" onSelect={closed(() => openTargets(elementId, 'link'))} />
      <MenuItem label="Move to…" keys="Shift+M" onSelect={closed(() => openTargets(elementId, 'move'))} />
      <ShiftItem elementId={elementId} label="Move forward" keys="Alt+↑" by={-1} />
      <ShiftItem elementId={elementId} label="Move back" keys="Alt+↓" by={1} />
      {findings > 0 && (
        <MenuItem
          label={findings === 1 ? 'Show its finding' : `Show its ${findings} findings`}
          keys="!"
          onSelect={closed(() => showFindingsOf(elementId))}
        />
      )}
      {workbench.catalog.get(type)?.canFail === true && (
        <MenuItem label={broken ? 'Recover' : 'Let it fail'} onSelect={() => toggleFailure(elementId)} />
      )}
      <MenuLine />
      <MenuItem label="Cut" keys="Ctrl+X" onSelect={() => void putAway('cut')} />
      <MenuItem label="Copy" keys="Ctrl+C" onSelect={() => void putAway('copied')} />
      <MenuItem label="Paste" keys="Ctrl+V" onSelect={() => void pasteFromClipboard()} />
      <MenuItem label="Duplicate" keys="Ctrl+D" onSelect={duplicateSelected} />
      <MenuItem label={count > 1 ? `Delete ${count} elements` : 'Delete'} keys="Del" onSelect={deleteSelected} />
      {actions.length > 0 && <MenuLine />}
      {actions.map((action) => (
        <MenuItem
          key={action.id}
          label={action.label}
          onSelect={() => carryOutAddition({ ok: true, label: action.label, edit: action.edit })}
        />
      ))}
    </>
  );
}

/** Changes the order among siblings, for those who cannot drag; greyed at either end. */
function ShiftItem({
  elementId,
  label,
  keys,
  by,
}: {
  readonly elementId: string;
  readonly label: string;
  readonly keys: string;
  readonly by: -1 | 1;
}) {
  const verdict = shiftElement(
    useEditor((state) => state.history.present),
    elementId,
    by,
  );
  return <MenuItem label={label} keys={keys} disabled={!verdict.ok} onSelect={() => carryOut(verdict)} />;
}

function CanvasItems() {
  const design = useEditor((state) => state.history.present);
  const possible = workbench.palette.flatMap((item) => {
    const verdict = workbench.dropVerdict(design, { new: item.id }, undefined);
    return verdict.ok ? [{ item, verdict }] : [];
  });
  return (
    <>
      <MenuItem label="Paste" keys="Ctrl+V" onSelect={() => void pasteFromClipboard()} />
      <MenuLine />
      <MenuLabel>Add here</MenuLabel>
      {possible.map(({ item, verdict }) => {
        return (
          <MenuItem
            key={item.id}
            icon={<ElementIcon name={item.icon} />}
            label={item.label}
            onSelect={() => carryOut(verdict)}
          />
        );
      })}
    </>
  );
}

function MenuLabel({ children }: { readonly children: string }) {
  return (
    <DropdownMenu.Label className="max-w-72 truncate px-2.5 pt-2 pb-1 text-xs font-semibold text-muted">
      {children}
    </DropdownMenu.Label>
  );
}

function MenuLine() {
  return <DropdownMenu.Separator className="my-1 h-px bg-line" />;
}
