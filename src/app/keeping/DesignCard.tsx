import { Copy, Ellipsis, FileWarning, PenLine, Trash2 } from 'lucide-react';
import { useLayoutEffect, useRef, useState } from 'react';
import { MAX_NAME_LENGTH } from '../../core/model/element.ts';
import { focusPlace, returnFocus } from '../ui/focusPlace.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { Menu, MenuItem } from '../ui/Menu.tsx';
import { DesignThumb } from './DesignThumb.tsx';
import { copyKept, deleteKept, openKept, renameKept, type ListedDesign } from './designList.ts';
import { sayWhen } from './sayWhen.ts';

/** A kept design on the start page: its picture, its title, when it was changed, and what can be done with it. */
export function DesignCard({ item, isOpen }: { readonly item: ListedDesign; readonly isOpen: boolean }) {
  const [renaming, setRenaming] = useState(false);
  const title = item.title || 'Damaged design';
  return (
    <div className="relative flex h-full flex-col rounded-xl border border-line bg-surface transition-[border-color,box-shadow] hover:border-accent hover:shadow-raised">
      <button
        type="button"
        aria-label={`Open ${title}`}
        onClick={() => void openKept(item.id)}
        className="block w-full rounded-t-xl border-b border-line bg-sunken/60 p-2"
      >
        {item.design ? (
          <DesignThumb design={item.design} />
        ) : (
          <span className="grid aspect-video w-full place-items-center text-bad">
            <FileWarning aria-hidden="true" size={28} strokeWidth={1.5} />
          </span>
        )}
      </button>
      <div className="flex items-start gap-1 py-2 pr-1 pl-3.5">
        <div className="min-w-0 flex-1">
          {renaming ? (
            <RenameField item={item} onEnd={() => setRenaming(false)} />
          ) : (
            <h4 className="truncate text-sm font-semibold" title={title}>
              {title}
            </h4>
          )}
          <p className="truncate text-xs text-muted">
            {isOpen && 'Open now · '}
            {item.design ? sayWhen(item.at) : 'Cannot be opened; open it to save what is left'}
          </p>
        </div>
        <Menu trigger={<IconButton icon={Ellipsis} label={`More for ${title}`} />}>
          {item.design && (
            <>
              <MenuItem icon={<PenLine size={15} />} label="Rename" onSelect={() => setRenaming(true)} />
              <MenuItem icon={<Copy size={15} />} label="Duplicate" onSelect={() => void copyKept(item)} />
            </>
          )}
          <MenuItem icon={<Trash2 size={15} />} label="Delete" onSelect={() => void deleteKept(item)} />
        </Menu>
      </div>
    </div>
  );
}

function RenameField({ item, onEnd }: { readonly item: ListedDesign; readonly onEnd: () => void }) {
  const box = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    const before = focusPlace();
    element?.focus();
    element?.select();
    return () => {
      // Writing the name may take a while: the box has lost the focus long before it goes.
      const { activeElement } = document;
      if (activeElement === document.body || activeElement === element) returnFocus(before);
    };
  }, []);
  return (
    <input
      ref={box}
      aria-label="New name"
      defaultValue={item.title}
      maxLength={MAX_NAME_LENGTH}
      autoComplete="off"
      spellCheck={false}
      onBlur={(event) => void renameKept(item, event.currentTarget.value).then(onEnd)}
      onKeyDown={(event) => {
        // Enter and Esc may belong to what an input method is composing.
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter') event.currentTarget.blur();
        if (event.key === 'Escape') onEnd();
      }}
      className="h-7 w-full rounded-md border border-line-strong bg-surface px-1.5 text-sm font-semibold"
    />
  );
}
