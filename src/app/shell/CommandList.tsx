import { Command as List } from 'cmdk';
import { useState } from 'react';
import { focusIfLost, focusWhatIsNew, placeOf } from '../build/focusWhatIsNew.ts';
import { useEditor } from '../store/store.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { findEntries, type EntryGroup } from './findEntries.ts';
import { useListEntries } from './useListEntries.ts';

const GROUP =
  '[&_[cmdk-group-heading]]:px-2 [&_[cmdk-group-heading]]:pt-2 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-xs [&_[cmdk-group-heading]]:font-semibold [&_[cmdk-group-heading]]:text-muted';

/** Finds commands, actions of the selected element, and elements by name. */
export function CommandList({ onClose }: { readonly onClose: () => void }) {
  const entries = useListEntries();
  const [search, setSearch] = useState('');
  const groups = findEntries(entries, search);
  const [marked, setMarked] = useState(() => firstOf(groups));
  const pick = (run: () => void): void => {
    onClose();
    // The dialog gives the focus back when it closes; what is run may move it on.
    queueMicrotask(() => {
      const [before] = useEditor.getState().selection;
      run();
      focusWhatIsNew(before, placeOf(document.activeElement));
      focusIfLost();
    });
  };
  return (
    <Dialog title="Commands" onClose={onClose}>
      <List label="Commands" loop shouldFilter={false} value={marked} onValueChange={setMarked}>
        <List.Input
          data-autofocus
          aria-label="Search commands and elements"
          placeholder="Search commands and elements"
          className="w-full rounded-md border border-line-strong bg-surface px-3 py-2 text-sm placeholder:text-faint"
          value={search}
          onValueChange={(next) => {
            setSearch(next);
            setMarked(firstOf(findEntries(entries, next)));
          }}
        />
        <List.List className="mt-2 max-h-[50vh] overflow-y-auto">
          {groups.map((group) => (
            <Group key={group.heading} group={group} onPick={pick} />
          ))}
        </List.List>
        <p role="status" className="px-2 text-center text-sm text-muted">
          {groups.length === 0 && <span className="block py-5">Nothing is called that.</span>}
        </p>
      </List>
    </Dialog>
  );
}

function Group({ group, onPick }: { readonly group: EntryGroup; readonly onPick: (run: () => void) => void }) {
  return (
    <List.Group heading={group.heading} className={GROUP}>
      {group.entries.map(({ id, label, detail, run }) => (
        <List.Item
          key={id}
          value={id}
          onSelect={() => onPick(run)}
          className="flex cursor-pointer items-baseline gap-3 rounded-md px-2 py-1.5 text-sm data-[selected=true]:bg-hover max-lg:py-2.5"
        >
          <span className="min-w-0 flex-1 truncate">{label}</span>
          {detail !== undefined && <span className="shrink-0 text-xs text-muted">{detail}</span>}
        </List.Item>
      ))}
      {group.more > 0 && <p className="px-2 py-1.5 text-xs text-muted">And {group.more} more: type to find them.</p>}
    </List.Group>
  );
}

function firstOf(groups: readonly EntryGroup[]): string {
  return groups[0]?.entries[0]?.id ?? '';
}
