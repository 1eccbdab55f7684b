import { useEffect, useRef } from 'react';
import { MAX_NAME_LENGTH, type ElementBase } from '../../core/model/element.ts';
import { endRenaming } from './elementUi.ts';

/**
 * A text box in the place of a name: Enter takes it, Esc leaves it, going elsewhere takes it too. `onDone` is to give the
 * focus back; who has gone to another field or menu keeps it there.
 */
export function RenameBox({ element, onDone }: { readonly element: ElementBase; readonly onDone: () => void }) {
  const box = useRef<HTMLInputElement>(null);
  const isOver = useRef(false);
  useEffect(() => {
    const take = (): void => {
      box.current?.focus();
      box.current?.select();
    };
    // What is typed next belongs into the box: outside of it letters are commands.
    if (!document.activeElement?.closest('[role="menu"]')) {
      take();
      return undefined;
    }
    // The menu that asked for the text box gives the focus back when it closes; the box wants it after that.
    const frame = requestAnimationFrame(take);
    return () => cancelAnimationFrame(frame);
  }, []);
  const end = (name: string | undefined, goesTo: EventTarget | null = null): void => {
    if (isOver.current) return;
    isOver.current = true;
    endRenaming(element.id, name);
    if (goesTo === null) onDone();
  };
  useEffect(() => {
    // What was typed is not lost with the page.
    const keep = (): void => end(box.current?.value);
    addEventListener('pagehide', keep);
    return () => removeEventListener('pagehide', keep);
  });
  return (
    <input
      ref={box}
      aria-label={`New name of ${element.name}`}
      defaultValue={element.name}
      maxLength={MAX_NAME_LENGTH}
      autoComplete="off"
      spellCheck={false}
      className="nodrag nopan min-h-6 w-full min-w-0 rounded-sm border border-accent bg-surface px-1 text-sm text-ink"
      onBlur={(event) => end(event.currentTarget.value, event.relatedTarget)}
      onKeyDown={(event) => {
        event.stopPropagation();
        // Enter and Esc may belong to what an input method is composing.
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter') end(event.currentTarget.value);
        if (event.key === 'Escape') end(undefined);
      }}
      onPointerDown={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()}
    />
  );
}
