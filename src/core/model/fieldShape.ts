import { z } from '../schema.ts';
import { referencePaths, type ReferenceSpec } from './reference.ts';

/** How a field is edited, read off its schema. */
export type FieldShape =
  | { readonly kind: 'text' }
  | { readonly kind: 'number' }
  | { readonly kind: 'switch' }
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'reference'; readonly spec: ReferenceSpec }
  | { readonly kind: 'reference list'; readonly spec: ReferenceSpec }
  | { readonly kind: 'text list' }
  | { readonly kind: 'rows'; readonly columns: Readonly<Record<string, z.ZodType>> };

/** Reads the shape of a field schema; undefined for schemas that no editor can show. */
export function fieldShape(schema: z.ZodType): FieldShape | undefined {
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodArray) return listShape(inner.def.element as z.ZodType);
  const reference = soleReference(inner);
  if (reference) return { kind: 'reference', spec: reference };
  if (inner instanceof z.ZodEnum) return { kind: 'choice', options: inner.options.map(String) };
  if (inner instanceof z.ZodNumber) return { kind: 'number' };
  if (inner instanceof z.ZodBoolean) return { kind: 'switch' };
  return inner instanceof z.ZodString ? { kind: 'text' } : undefined;
}

/** True if the field may be left out. */
export function isOptional(schema: z.ZodType): boolean {
  return schema instanceof z.ZodOptional;
}

function listShape(element: z.ZodType): FieldShape | undefined {
  const inner = unwrapped(element);
  const reference = soleReference(inner);
  if (reference) return { kind: 'reference list', spec: reference };
  if (inner instanceof z.ZodObject) return { kind: 'rows', columns: inner.shape as Record<string, z.ZodType> };
  return inner instanceof z.ZodString ? { kind: 'text list' } : undefined;
}

function soleReference(schema: z.ZodType): ReferenceSpec | undefined {
  const [first] = referencePaths(schema);
  return first?.path.length === 0 ? first.spec : undefined;
}

function unwrapped(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? unwrapped(schema.def.innerType as z.ZodType)
    : schema;
}
