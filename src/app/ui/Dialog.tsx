import { X } from 'lucide-react';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { focusPlace, returnFocus } from './focusPlace.ts';
import { IconButton } from './IconButton.tsx';
import { Notices } from './Notices.tsx';

/**
 * A modal window on the native dialog element: focus, Esc and the backdrop come with it. Mounted means open.
 * `data-autofocus` marks what gets the focus.
 */
export function Dialog({
  title,
  wide = false,
  onClose,
  children,
}: {
  readonly title: string;
  readonly wide?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const element = dialog.current;
    if (!element) return undefined;
    const before = focusPlace();
    if (!element.open) element.showModal();
    // showModal() moves the focus to the first button, whatever had it before.
    element.querySelector<HTMLElement>('[data-autofocus]')?.focus();
    return () => {
      element.close();
      returnFocus(before);
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClose={(event) => {
        // Browsers close a dialog without asking if Esc is pressed again before anything else is done.
        if (event.currentTarget.isConnected) onClose();
      }}
      closedby="any"
      className={`m-auto max-h-[min(86vh,54rem)] ${wide ? 'w-[min(94vw,56rem)]' : 'w-[min(94vw,34rem)]'} overflow-hidden rounded-xl border border-line bg-raised p-0 text-ink shadow-raised`}
    >
      <div className="flex max-h-[min(86vh,54rem)] flex-col">
        <header className="flex items-center gap-3 border-b border-line py-2 pr-2 pl-4">
          <h2 id={titleId} className="flex-1 text-sm font-semibold">
            {title}
          </h2>
          <IconButton icon={X} label="Close" onClick={onClose} />
        </header>
        <div className="min-h-0 flex-1 overflow-y-auto p-4">{children}</div>
      </div>
      <Notices />
    </dialog>
  );
}
