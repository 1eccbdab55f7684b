import { Plus, X } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import type { z } from '../../core/schema.ts';
import { noteOf } from '../../core/model/field.ts';
import { fieldShape, isOptional } from '../../core/model/fieldShape.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import type { FieldUnderEdit } from './fieldUnderEdit.ts';
import { referenceTargets } from './referenceTargets.ts';
import { validate } from './validate.ts';

type Row = Readonly<Record<string, unknown>>;

/** A list of small records, one row of editors each; `editor` shows one field of a row. */
export function RowsBox({
  columns,
  editor: Editor,
  ...field
}: FieldUnderEdit & {
  readonly columns: Readonly<Record<string, z.ZodType>>;
  readonly editor: (field: FieldUnderEdit) => ReactNode;
}) {
  const rows = Array.isArray(field.value) ? (field.value as readonly Row[]) : [];
  const [problem, setProblem] = useState<string>();
  const storeRows = (next: readonly Row[], typing = false): void => {
    const valid = validate(field.schema, next);
    setProblem(valid.ok ? undefined : valid.error);
    if (valid.ok) field.store(next, typing);
  };
  const fresh = freshRow(field, columns);
  return (
    <div id={field.id} role="group" aria-label={field.note?.label} className="flex flex-col gap-1.5">
      {rows.map((row, at) => (
        <div key={at} className="flex items-start gap-1 rounded-md border border-line p-1.5">
          <div className="grid min-w-0 flex-1 gap-1">
            {Object.entries(columns).map(([key, schema]) => (
              <label key={key} className="grid gap-0.5 text-xs text-muted">
                {noteOf(schema)?.label ?? key}
                <Editor
                  id={`${field.id}-${at}-${key}`}
                  schema={schema}
                  note={noteOf(schema)}
                  value={row[key]}
                  index={field.index}
                  selfId={field.selfId}
                  store={(value, typing) => storeRows(rows.with(at, withValue(row, key, value)), typing)}
                />
              </label>
            ))}
          </div>
          <IconButton icon={X} label={`Remove row ${at + 1}`} onClick={() => storeRows(rows.toSpliced(at, 1))} />
        </div>
      ))}
      <Button disabled={!fresh} onClick={() => fresh && storeRows([...rows, fresh])} className="self-start">
        <Plus aria-hidden="true" size={14} /> Add row
      </Button>
      {problem !== undefined && (
        <p role="alert" className="text-xs font-medium text-bad">
          {problem} Not stored.
        </p>
      )}
    </div>
  );
}

/** The row with a field changed, or taken out. */
function withValue(row: Row, key: string, value: unknown): Row {
  return Object.fromEntries(Object.entries({ ...row, [key]: value }).filter(([, kept]) => kept !== undefined));
}

/** A row with the first possible value in each column that must have one; undefined if such a column has none. */
function freshRow(field: FieldUnderEdit, columns: Readonly<Record<string, z.ZodType>>): Row | undefined {
  const needed = Object.entries(columns).filter(([, schema]) => !isOptional(schema));
  const entries = needed.map(([key, schema]) => {
    const shape = fieldShape(schema);
    if (shape?.kind === 'reference')
      return [key, referenceTargets(field.index, shape.spec, field.selfId)[0]?.id] as const;
    if (shape?.kind === 'choice') return [key, shape.options[0]] as const;
    return [key, shape?.kind === 'number' ? 0 : ''] as const;
  });
  return entries.some(([, value]) => value === undefined) ? undefined : Object.fromEntries(entries);
}
