import { z } from '../schema.ts';
import { fail, succeed, type Result } from '../result.ts';
import { SEPARATION, TARGET_OS, type Design, type Separation, type TargetOs } from './design.ts';
import { MAX_NAME_LENGTH } from './element.ts';
import { findJsonError } from './jsonError.ts';
import { checkIntegrity, type LoadProblem } from './integrity.ts';
import { failAt, MOST_PROBLEMS, problemsOf, readElements, sayBadId, type LoadContext } from './readElements.ts';
import { ELEMENT_ID } from './reference.ts';

/** The largest design text that is read, in characters. Real designs of 1,000 servers stay under 4 million. */
export const MAX_DESIGN_LENGTH = 16_000_000;

/** A design file around its elements, each of which has a schema of its own. */
export const designEnvelope = z.strictObject({
  $schema: z.string().max(2_000).exactOptional(),
  format: z.literal('cluster-design'),
  versions: z.record(z.string().regex(/^[a-z-]{1,30}$/), z.int().min(1).max(1_000)),
  title: z.string().max(MAX_NAME_LENGTH),
  targetOs: z.enum(Object.keys(TARGET_OS) as [TargetOs, ...TargetOs[]]),
  profile: z.enum(['production', 'lab']),
  separation: z.enum(Object.keys(SEPARATION) as [Separation, ...Separation[]]).default('rack'),
  view: z.strictObject({
    hiddenLayers: z.array(z.string().max(80)).max(200),
    direction: z.enum(['LR', 'TB']),
    titles: z.enum(['names', 'roles']),
    lines: z.enum(['curved', 'straight', 'angular']).exactOptional(),
    frames: z.enum(['filled', 'outlined']).exactOptional(),
  }),
  elements: z.record(z.string(), z.unknown()),
  waivers: z.record(
    z.string().max(300),
    z.strictObject({
      ruleId: z.string().max(120),
      elementId: z.string().regex(ELEMENT_ID),
      reason: z.string().min(1).max(2_000),
    }),
  ),
});

/**
 * Reads a design file: JSON, envelope, versions, migrations, schema of each element, references. Nothing is repaired or
 * dropped silently: the result is a whole design or a list of problems with their places.
 */
export function loadDesign(text: string, context: LoadContext): Result<Design, LoadProblem[]> {
  if (text.length > MAX_DESIGN_LENGTH) {
    return failAt('', `The file has ${text.length} characters; a design has at most ${MAX_DESIGN_LENGTH}.`);
  }
  const json = parseJson(text);
  if (!json.ok) return fail([json.error]);
  if (json.value === null || typeof json.value !== 'object' || Array.isArray(json.value)) {
    return failAt('', 'The file is not a Quorate design: it holds no JSON object.');
  }
  if ((json.value as { format?: unknown }).format !== 'cluster-design') {
    return failAt('/format', 'The file is not a Quorate design: "format" is not "cluster-design".');
  }
  const badKey = findBadKey(json.value as Record<string, unknown>);
  if (badKey) return fail([badKey]);
  const outer = designEnvelope.safeParse(json.value);
  if (!outer.success) return fail(problemsOf(outer.error, ''));
  return loadElements(outer.data, context);
}

function loadElements(outer: z.output<typeof designEnvelope>, context: LoadContext): Result<Design, LoadProblem[]> {
  const read = readElements(outer.elements, outer.versions, context);
  if (!read.ok) return read;
  const versions = Object.fromEntries(context.kinds.map((kind) => [kind.id, kind.version]));
  const design: Design = { ...outer, versions, elements: read.value };
  const problems = checkIntegrity(design, context.catalog, context.isStorage);
  return problems.length > 0 ? fail(problems.slice(0, MOST_PROBLEMS)) : succeed(design);
}

/** Parses text as JSON; a problem tells line and column. */
export function parseJson(text: string): Result<unknown, LoadProblem> {
  try {
    return succeed(JSON.parse(text.replace(/^\uFEFF/, '')) as unknown);
  } catch {
    const error = findJsonError(text.replace(/^\uFEFF/, ''));
    const place = error ? `line ${error.line}, column ${error.column}` : '';
    const cut = error?.cut ? ' It ends too early; the file may be truncated.' : '';
    return fail({ place, message: `The file is not valid JSON.${cut}` });
  }
}

/** `__proto__` as an own key would be lost or worse in plain objects, so that it is refused before anything is copied. */
function findBadKey(json: Record<string, unknown>): LoadProblem | undefined {
  const own = (value: unknown): string[] => (value !== null && typeof value === 'object' ? Object.keys(value) : []);
  const bad = own(json['elements']).find((key) => !ELEMENT_ID.test(key));
  if (bad !== undefined) {
    return {
      place: '/elements',
      message: sayBadId(bad),
    };
  }
  const forbidden = ['waivers', 'versions'].find((part) => own(json[part]).includes('__proto__'));
  return forbidden === undefined
    ? undefined
    : { place: `/${forbidden}`, message: '"__proto__" is not allowed as a key.' };
}
