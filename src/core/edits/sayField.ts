import type { DesignIndex } from '../model/designIndex.ts';
import { noteOf } from '../model/field.ts';
import { fieldShape } from '../model/fieldShape.ts';
import { printSize } from '../model/size.ts';
import type { z } from '../schema.ts';

/**
 * The value of a field in words, as the inspector shows it: options by their words, references by name and place, sizes
 * with units. Undefined for what is not set; texts without letters count as not set.
 */
export function sayField(value: unknown, schema: z.ZodType | undefined, index: DesignIndex): string | undefined {
  if (value === undefined || value === '') return undefined;
  const shape = schema && fieldShape(schema);
  const note = schema && noteOf(schema);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') {
    if (note?.unit === 'bytes') return printSize(value);
    return note?.unit === undefined ? String(value) : `${value} ${note.unit}`;
  }
  if (typeof value === 'string') {
    return shape?.kind === 'reference' ? sayPlace(value, index) : (note?.options?.[value] ?? value);
  }
  if (!Array.isArray(value)) return JSON.stringify(value);
  const entries = value.map((entry: unknown) => {
    if (shape?.kind === 'reference list' && typeof entry === 'string') return sayPlace(entry, index);
    return shape?.kind === 'rows' ? sayRow(entry, shape.columns, index) : String(entry);
  });
  return entries.length === 0 ? 'none' : entries.join(shape?.kind === 'rows' ? '; ' : ', ');
}

function sayRow(row: unknown, columns: Readonly<Record<string, z.ZodType>>, index: DesignIndex): string {
  if (row === null || typeof row !== 'object') return String(row);
  const cells = Object.entries(row).flatMap(([name, value]) => {
    const column = columns[name];
    const said = sayField(value, column, index);
    return said === undefined ? [] : [`${(column && noteOf(column)?.label) ?? name} ${said}`];
  });
  return cells.join(', ');
}

/** Name and place of an element: disks of one name are told apart by their servers. */
function sayPlace(id: string, index: DesignIndex): string {
  const element = index.get(id);
  if (!element) return 'something that is gone';
  const parent = index.parentOf(element);
  const name = element.name || 'unnamed';
  return parent && parent.name !== '' ? `${name} in ${parent.name}` : name;
}
