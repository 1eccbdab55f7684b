import type { FieldNote } from '../../core/model/field.ts';
import { fieldShape, isOptional } from '../../core/model/fieldShape.ts';
import { printSize, parseSize } from '../../core/model/size.ts';
import { fail, succeed, type Result } from '../../core/result.ts';
import { ChoiceBox } from './ChoiceBox.tsx';
import { ReferenceBox } from './ReferenceBox.tsx';
import { ReferenceListBox } from './ReferenceListBox.tsx';
import type { FieldUnderEdit } from './fieldUnderEdit.ts';
import { RowsBox } from './RowsBox.tsx';
import { TextBox } from './TextBox.tsx';
import { validate } from './validate.ts';

/** The editor that fits the field's schema. */
export function FieldEditor(field: FieldUnderEdit) {
  const shape = fieldShape(field.schema);
  switch (shape?.kind) {
    case 'choice':
      return <ChoiceBox {...field} options={shape.options} />;
    case 'reference':
      return <ReferenceBox {...field} spec={shape.spec} />;
    case 'reference list':
      return <ReferenceListBox {...field} spec={shape.spec} />;
    case 'rows':
      return <RowsBox {...field} columns={shape.columns} editor={FieldEditor} />;
    case 'switch':
      return (
        <input
          id={field.id}
          type="checkbox"
          checked={field.value === true}
          onChange={(event) => field.store(event.target.checked, false)}
        />
      );
    case 'number':
    case 'text':
    case 'text list':
      return <TypedBox {...field} kind={shape.kind} />;
    case undefined:
      return <span className="text-muted">{JSON.stringify(field.value)}</span>;
  }
}

function TypedBox({ kind, ...field }: FieldUnderEdit & { readonly kind: 'number' | 'text' | 'text list' }) {
  const unit = field.note?.unit;
  const read = (text: string): Result<unknown, string> => {
    if (text.trim() === '' && isOptional(field.schema)) return succeed(undefined);
    if (kind === 'text') return succeed(text);
    if (kind === 'text list') return succeed(text.split(/[\s,]+/).filter((entry) => entry !== ''));
    if (unit === 'bytes') return parseSize(text);
    return /^-?\d+$/.test(text.trim()) ? succeed(Number(text)) : fail('A whole number is wanted.');
  };
  const accept = (text: string): Result<string, string> => {
    const raw = read(text);
    if (!raw.ok) return raw;
    const valid = validate(field.schema, raw.value);
    if (!valid.ok) return valid;
    field.store(valid.value, true);
    return succeed(written(valid.value, unit));
  };
  return (
    <TextBox
      id={field.id}
      stored={written(field.value, unit)}
      placeholder={field.placeholder}
      accept={accept}
      describedBy={field.describedBy}
      suffix={unit === 'bytes' ? undefined : unit}
      numeric={kind === 'number' && unit !== 'bytes'}
    />
  );
}

function written(value: unknown, unit: FieldNote['unit']): string {
  if (typeof value === 'number') return unit === 'bytes' ? printSize(value) : String(value);
  if (Array.isArray(value)) return value.join(', ');
  return typeof value === 'string' ? value : '';
}
