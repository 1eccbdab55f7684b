import { fail, succeed, type Result } from '../../result.ts';
import { MAX_NAME_LENGTH } from '../../model/element.ts';
import type { LoadProblem } from '../../model/integrity.ts';
import { MAX_DESIGN_LENGTH, parseJson } from '../../model/loadDesign.ts';
import { failAt, problemsOf, readElements, type LoadContext } from '../../model/readElements.ts';
import { ELEMENT_ID } from '../../model/reference.ts';
import { z } from '../../schema.ts';
import type { Part } from './part.ts';

const FORMAT = 'cluster-design-part';
const id = z.string().regex(ELEMENT_ID);
const envelope = z.strictObject({
  format: z.literal(FORMAT),
  versions: z.record(z.string().regex(/^[a-z-]{1,30}$/), z.int().min(1).max(1_000)),
  roots: z.array(id).min(1).max(100_000),
  outside: z.record(id, z.strictObject({ type: z.string().max(80), name: z.string().max(MAX_NAME_LENGTH) })),
  elements: z.record(z.string(), z.unknown()),
});

/** A part as text, for the clipboard. */
export function printPart(part: Part): string {
  return `${JSON.stringify({ format: FORMAT, ...part }, undefined, 2)}\n`;
}

/** True for text that says of itself that it is a part; it may still be broken. */
export function looksLikePart(text: string): boolean {
  return text.length <= MAX_DESIGN_LENGTH && /^\s*\{\s*"format":\s*"cluster-design-part"/.test(text);
}

/** Reads a part that somebody pasted; as strict as a design file, but for references, which may lead out of it. */
export function readPart(
  text: string,
  context: Pick<LoadContext, 'catalog' | 'kinds'>,
): Result<Part, readonly LoadProblem[]> {
  if (text.length > MAX_DESIGN_LENGTH) return failAt('', 'It is too long for a design.');
  const json = parseJson(text);
  if (!json.ok) return fail([json.error]);
  const outer = envelope.safeParse(json.value);
  if (!outer.success) return fail(problemsOf(outer.error, ''));
  const { versions, roots, outside } = outer.data;
  const read = readElements(outer.data.elements, versions, context);
  if (!read.ok) return read;
  const elements = read.value;
  const strange = Object.entries(elements).find(([key, element]) => key !== element.id);
  if (strange) return failAt(`/elements/${strange[0]}/id`, `The id "${strange[1].id}" differs from its key.`);
  const lost = roots.find((root) => !Object.hasOwn(elements, root));
  if (lost !== undefined) return failAt('/roots', `"${lost}" is not among the elements.`);
  return succeed({ versions, roots, outside, elements });
}
