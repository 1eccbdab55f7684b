import type { ReactNode } from 'react';
import type { FieldNote } from '../../core/model/field.ts';

/** Label, editor, and below them the help and the manual page that the field comes from. */
export function FieldRow({
  id,
  label,
  note,
  children,
}: {
  readonly id: string;
  readonly label: string;
  readonly note: FieldNote | undefined;
  readonly children: ReactNode;
}) {
  return (
    <div className="grid grid-cols-[minmax(6rem,30%)_1fr] @md:grid-cols-[9.5rem_1fr] gap-x-3">
      <label htmlFor={id} className="pt-1 text-sm text-muted">
        {label}
      </label>
      <div className="min-w-0">
        {children}
        {(note?.help !== undefined || note?.source !== undefined) && (
          <p id={`${id}-note`} className="mt-0.5 text-xs text-faint">
            {note.help} {note.source !== undefined && <span className="font-mono text-[0.6875rem]">{note.source}</span>}
          </p>
        )}
      </div>
    </div>
  );
}
