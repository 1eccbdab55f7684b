import { z } from '../schema.ts';

/** Pattern of element ids: made by the program, never parsed, never shown. It excludes `__proto__` and the like. */
export const ELEMENT_ID = /^[a-z][a-z0-9-]{0,79}$/;

/**
 * What happens to the referring element when its target is deleted: `cascade` deletes it too, `clear` empties the
 * optional field, `drop` takes the entry out of its array.
 */
export type OnDelete = 'cascade' | 'clear' | 'drop';

/** Where a reference may point: element types by name, or anything that offers storage. */
export interface ReferenceSpec {
  readonly to: readonly string[] | 'storage';
  readonly onDelete: OnDelete;
  /** True for a network in which servers are called by their host names: names stand for the addresses in it. */
  readonly namesHosts?: boolean;
  /** True if several such references may name one piece of storage: each takes a slot of its own in it. */
  readonly takesSlot?: boolean;
}

/** A place inside an element that holds a reference; `*` stands for every entry of an array. */
export interface ReferencePath {
  readonly path: readonly string[];
  readonly spec: ReferenceSpec;
}

/** One reference as it stands in an element, `path` with array positions filled in. */
export interface ReferenceUse {
  readonly path: readonly (string | number)[];
  readonly targetId: string;
  readonly spec: ReferenceSpec;
}

const references = z.registry<ReferenceSpec>();

/** A field that names an element of one of the types `to`. */
export function ref(to: string | readonly string[], onDelete: OnDelete): z.ZodString {
  return declare({ to: typeof to === 'string' ? [to] : to, onDelete });
}

/** A field that names the network in which an element calls servers by their host names. */
export function namingNetworkRef(): z.ZodString {
  return declare({ to: ['network'], onDelete: 'clear', namesHosts: true });
}

/**
 * A field that names any element whose kind gave it a storage layer, so that kinds stack without knowing each other.
 * `shared`: others may do so too, each with a slot of its own.
 */
export function storageRef(onDelete: OnDelete, use: 'alone' | 'shared' = 'alone'): z.ZodString {
  return declare({ to: 'storage', onDelete, ...(use === 'shared' ? { takesSlot: true } : {}) });
}

function declare(spec: ReferenceSpec): z.ZodString {
  const schema = z.string().regex(ELEMENT_ID);
  references.add(schema, spec);
  return schema;
}

/** Finds every reference declared in a schema, through optionals, arrays and nested objects. */
export function referencePaths(schema: z.core.$ZodType, path: readonly string[] = []): ReferencePath[] {
  const spec = references.get(schema as z.ZodType);
  if (spec) return [{ path, spec }];
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return referencePaths(schema.def.innerType, path);
  }
  if (schema instanceof z.ZodArray) return referencePaths(schema.def.element, [...path, '*']);
  if (schema instanceof z.ZodObject) {
    return Object.entries(schema.def.shape).flatMap(([key, inner]) =>
      referencePaths(inner as z.core.$ZodType, [...path, key]),
    );
  }
  return [];
}

/** Reads the references that an element holds at the declared paths. */
export function referencesIn(element: object, paths: readonly ReferencePath[]): ReferenceUse[] {
  return paths.flatMap(({ path, spec }) => collect(element, path, [], spec));
}

function collect(
  value: unknown,
  rest: readonly string[],
  done: readonly (string | number)[],
  spec: ReferenceSpec,
): ReferenceUse[] {
  if (value === undefined || value === null) return [];
  const [head, ...tail] = rest;
  if (head === undefined) return typeof value === 'string' ? [{ path: done, targetId: value, spec }] : [];
  if (head === '*') {
    return Array.isArray(value) ? value.flatMap((entry, at) => collect(entry, tail, [...done, at], spec)) : [];
  }
  return collect((value as Record<string, unknown>)[head], tail, [...done, head], spec);
}
