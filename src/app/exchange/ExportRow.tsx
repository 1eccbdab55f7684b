import { Copy, Download } from 'lucide-react';
import type { ReactNode } from 'react';
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
      <span className="min-w-0 flex-1 basis-28">
        <span className="block text-sm font-medium">{label}</span>
        <span className="block text-xs text-muted">{hint}</span>
      </span>
      {children}
    </div>
  );
}

/** Copies a text; `name` says which to those who do not see the row. */
export function CopyButton({
  name,
  text,
  disabled = false,
}: {
  readonly name: string;
  readonly text: string;
  readonly disabled?: boolean;
}) {
  return (
    <Button aria-label={`Copy ${name}`} disabled={disabled} onClick={() => void copyAndTell(text, `The ${name}`)}>
      <Copy aria-hidden="true" size={14} /> Copy
    </Button>
  );
}

/** Hands over a file; `name` says which to those who do not see the row. */
export function DownloadButton({
  name,
  disabled = false,
  onClick,
}: {
  readonly name: string;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}) {
  return (
    <Button aria-label={`Download ${name}`} disabled={disabled} onClick={onClick}>
      <Download aria-hidden="true" size={14} /> Download
    </Button>
  );
}
