import { Copy, Download } from 'lucide-react';
import { useEffect, useRef, type ReactNode, type RefObject } from 'react';
import { Button } from '../ui/Button.tsx';
import { copyAndTell } from './DotPanel.tsx';

/** One thing that leaves the workbench: what it is, what it is good for, and its controls. */
export function Row({
  label,
  hint,
  children,
}: {
  readonly label: string;
  readonly hint: string;
  readonly children: ReactNode;
}) {
  return (
    <div className="flex flex-wrap items-center gap-1.5 border-t border-line py-1.5">
      <span className="min-w-0 flex-1 basis-28 max-sm:basis-full">
        <span className="block text-sm font-medium">{label}</span>
        <span className="block text-xs text-muted">{hint}</span>
      </span>
      {children}
    </div>
  );
}

/** Copies a text; `name` says which to those who do not see the row. `isWanted`: the dialog was opened for it, so it gets the focus. */
export function CopyButton({
  name,
  text,
  disabled = false,
  isWanted = false,
}: {
  readonly name: string;
  readonly text: string;
  readonly disabled?: boolean;
  readonly isWanted?: boolean;
}) {
  const button = useWanted(isWanted);
  return (
    <Button
      ref={button}
      aria-label={`Copy ${name}`}
      disabled={disabled}
      onClick={() => void copyAndTell(text, `The ${name}`)}
    >
      <Copy aria-hidden="true" size={14} /> Copy
    </Button>
  );
}

/** Hands over a file; `name` says which to those who do not see the row. */
export function DownloadButton({
  name,
  disabled = false,
  isWanted = false,
  onClick,
}: {
  readonly name: string;
  readonly disabled?: boolean;
  readonly isWanted?: boolean;
  readonly onClick: () => void;
}) {
  const button = useWanted(isWanted);
  return (
    <Button ref={button} aria-label={`Download ${name}`} disabled={disabled} onClick={onClick}>
      <Download aria-hidden="true" size={14} /> Download
    </Button>
  );
}

/** The dialog gives the focus to its first button when it opens; this moves it on, also to a row that came later. */
function useWanted(isWanted: boolean): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isWanted) return undefined;
    const frame = requestAnimationFrame(() => button.current?.focus());
    return () => cancelAnimationFrame(frame);
  }, [isWanted]);
  return button;
}
