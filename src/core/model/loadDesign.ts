import { z } from '../schema.ts';
import { fail, succeed, type Result } from '../result.ts';
import { SEPARATION, TARGET_OS, type Design, type Separation, type TargetOs } from './design.ts';
import { MAX_NAME_LENGTH, type ElementBase, type ElementCatalog } from './element.ts';
import { findJsonError } from './jsonError.ts';
import { checkIntegrity, type LoadProblem } from './integrity.ts';
import { ELEMENT_ID } from './reference.ts';

/** The largest design text that is read, in characters. Real designs of 1,000 servers stay under 4 million. */
export const MAX_DESIGN_LENGTH = 16_000_000;

const MOST_PROBLEMS = 20;

/** Schema versions and migrations of one kind, as far as loading is concerned. */
export interface VersionedKind {
  readonly id: string;
  readonly version: number;
  readonly migrations: readonly {
    readonly to: number;
    up(elements: Readonly<Record<string, Record<string, unknown>>>): Record<string, Record<string, unknown>>;
  }[];
}

/** What loading needs to know. */
export interface LoadContext {
  readonly catalog: ElementCatalog;
  readonly kinds: readonly VersionedKind[];
  isStorage(type: string): boolean;
}

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
  const versionProblem = checkVersions(outer.versions, context.kinds);
  if (versionProblem) return fail([versionProblem]);
  const raw: Record<string, Record<string, unknown>> = {};
  for (const [id, element] of Object.entries(outer.elements)) {
    if (element === null || typeof element !== 'object' || Array.isArray(element)) {
      return failAt(`/elements/${id}`, 'An element is a JSON object.');
    }
    raw[id] = element as Record<string, unknown>;
  }
  const elements: Record<string, ElementBase> = {};
  const problems: LoadProblem[] = [];
  for (const [id, element] of Object.entries(migrate(raw, outer.versions, context.kinds))) {
    const read = readElement(id, element, context.catalog);
    if (read.ok) elements[id] = read.value;
    else problems.push(...read.error);
  }
  const versions = Object.fromEntries(context.kinds.map((kind) => [kind.id, kind.version]));
  const design: Design = { ...outer, versions, elements };
  if (problems.length === 0) problems.push(...checkIntegrity(design, context.catalog, context.isStorage));
  return problems.length > 0 ? fail(problems.slice(0, MOST_PROBLEMS)) : succeed(design);
}

function readElement(
  id: string,
  element: Record<string, unknown>,
  catalog: ElementCatalog,
): Result<ElementBase, LoadProblem[]> {
  const type = catalog.get(String(element['type']));
  if (!type) {
    return failAt(
      `/elements/${id}/type`,
      `"${String(element['type']).slice(0, 80)}" is no element type of this version; a newer program may know it.`,
    );
  }
  const read = type.schema.safeParse(element);
  return read.success ? succeed(read.data) : fail(problemsOf(read.error, `/elements/${id}`));
}

function parseJson(text: string): Result<unknown, LoadProblem> {
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
      message: `"${bad.slice(0, 80)}" is no element id: lower-case letters, digits and "-".`,
    };
  }
  const forbidden = ['waivers', 'versions'].find((part) => own(json[part]).includes('__proto__'));
  return forbidden === undefined
    ? undefined
    : { place: `/${forbidden}`, message: '"__proto__" is not allowed as a key.' };
}

function checkVersions(
  versions: Readonly<Record<string, number>>,
  kinds: readonly VersionedKind[],
): LoadProblem | undefined {
  for (const [id, version] of Object.entries(versions)) {
    const kind = kinds.find((candidate) => candidate.id === id);
    if (!kind) return { place: `/versions/${id}`, message: `This version of Quorate does not know the kind "${id}".` };
    if (version > kind.version) {
      return {
        place: `/versions/${id}`,
        message: `The design was made with a newer Quorate (${id} ${version}, this one knows ${kind.version}). Update Quorate to open it.`,
      };
    }
  }
  return undefined;
}

function migrate(
  elements: Record<string, Record<string, unknown>>,
  versions: Readonly<Record<string, number>>,
  kinds: readonly VersionedKind[],
): Record<string, Record<string, unknown>> {
  return kinds.reduce((current, kind) => {
    const from = versions[kind.id] ?? kind.version;
    const due = kind.migrations.filter((migration) => migration.to > from).sort((a, b) => a.to - b.to);
    return due.reduce((older, migration) => migration.up(older), current);
  }, elements);
}

function problemsOf(error: z.ZodError, prefix: string): LoadProblem[] {
  return error.issues.slice(0, MOST_PROBLEMS).map((issue) => ({
    place: `${prefix}/${issue.path.map(String).join('/')}`,
    message: `${issue.message}.`.replace(/\.\.$/, '.'),
  }));
}

function failAt(place: string, message: string): Result<never, LoadProblem[]> {
  return fail([{ place, message }]);
}
