import { z } from '../schema.ts';
import { ELEMENT_ID, referencePaths, type ReferencePath } from './reference.ts';

export type ElementId = string;

/** What every element has: whatever can be selected, can fail or can be blamed is an element. */
export interface ElementBase {
  readonly id: ElementId;
  readonly type: string;
  /** What a person calls it; free text, repeats are allowed. Config languages get checked names of their own. */
  readonly name: string;
  /** Rank among its siblings; ties are broken by id. */
  readonly order: number;
}

/** The longest name that a design may hold; longer ones are refused on load. */
export const MAX_NAME_LENGTH = 300;

/** A type of element: its schema and the words for it. */
export interface ElementType<T extends ElementBase = ElementBase> {
  readonly type: string;
  readonly label: string;
  /** One sentence for help texts and the palette. */
  readonly summary: string;
  readonly schema: z.ZodType<T>;
  /** Field schemas in the order in which the inspector shows them. */
  readonly fields: Readonly<Record<string, z.ZodType>>;
  /** True for things that break by themselves and so may be failed in a scenario; relations only follow what they join. */
  readonly canFail: boolean;
  /** The fields that say where the element lives; the first that is filled in is its parent in outline and canvas. */
  readonly parents: readonly string[];
  readonly references: readonly ReferencePath[];
}

/** The TypeScript type of the elements that an ElementType describes. */
export type ElementOf<E> = E extends ElementType<infer T> ? T : never;

interface ElementWords {
  readonly label: string;
  readonly summary: string;
  readonly parents?: readonly string[];
  readonly canFail?: boolean;
}

const baseShape = {
  id: z.string().regex(ELEMENT_ID),
  name: z.string().max(MAX_NAME_LENGTH),
  order: z.int().min(-1_000_000).max(1_000_000),
};

/** Declares a type of element. Unknown fields are refused, so that a misspelt one is never lost silently. */
export function defineElement<const N extends string, S extends Record<string, z.ZodType>>(
  type: N,
  words: ElementWords,
  fields: S,
): ElementType<ElementBase & { readonly type: N } & Readonly<z.output<z.ZodObject<S>>>> {
  const schema = z.strictObject({ ...baseShape, type: z.literal(type), ...fields });
  return {
    type,
    label: words.label,
    summary: words.summary,
    schema: schema as unknown as z.ZodType<ElementBase & { readonly type: N } & Readonly<z.output<z.ZodObject<S>>>>,
    fields,
    parents: words.parents ?? [],
    canFail: words.canFail ?? false,
    references: referencePaths(schema),
  };
}

/** True if the element is of the given type; narrows the open union. */
export function isA<T extends ElementBase>(type: ElementType<T>, element: ElementBase | undefined): element is T {
  return element?.type === type.type;
}

/** All element types of a workbench by name. */
export type ElementCatalog = ReadonlyMap<string, ElementType>;
