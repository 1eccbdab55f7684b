import type { z } from '../schema.ts';
import { fail, succeed, type Result } from '../result.ts';
import type { ElementBase, ElementCatalog } from './element.ts';
import type { LoadProblem } from './integrity.ts';
import { ELEMENT_ID } from './reference.ts';

/** So many problems are told at once. */
export const MOST_PROBLEMS = 20;

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

/**
 * Reads elements as a file holds them, by id: ids, versions, migrations, the schema of each. References are not looked
 * at. The places of problems begin with `/elements` or `/versions`.
 */
export function readElements(
  elements: Readonly<Record<string, unknown>>,
  versions: Readonly<Record<string, number>>,
  context: Pick<LoadContext, 'catalog' | 'kinds'>,
): Result<Record<string, ElementBase>, LoadProblem[]> {
  const badKey = Object.keys(elements).find((key) => !ELEMENT_ID.test(key));
  if (badKey !== undefined) return failAt('/elements', sayBadId(badKey));
  const versionProblem = checkVersions(versions, context.kinds);
  if (versionProblem) return fail([versionProblem]);
  const raw: Record<string, Record<string, unknown>> = {};
  for (const [id, element] of Object.entries(elements)) {
    if (element === null || typeof element !== 'object' || Array.isArray(element)) {
      return failAt(`/elements/${id}`, 'An element is a JSON object.');
    }
    raw[id] = element as Record<string, unknown>;
  }
  const read: Record<string, ElementBase> = {};
  const problems: LoadProblem[] = [];
  for (const [id, element] of Object.entries(migrate(raw, versions, context.kinds))) {
    const one = readElement(id, element, context.catalog);
    if (one.ok) read[id] = one.value;
    else problems.push(...one.error);
  }
  return problems.length > 0 ? fail(problems.slice(0, MOST_PROBLEMS)) : succeed(read);
}

/** The complaint about a key that can be no element id. */
export function sayBadId(key: string): string {
  return `"${key.slice(0, 80)}" is no element id: lower-case letters, digits and "-".`;
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

/** What a schema complained of, with JSON pointers that begin with `prefix`. */
export function problemsOf(error: z.ZodError, prefix: string): LoadProblem[] {
  return error.issues.slice(0, MOST_PROBLEMS).map((issue) => ({
    place: `${prefix}/${issue.path.map(String).join('/')}`,
    message: `${issue.message}.`.replace(/\.\.$/, '.'),
  }));
}

/** One problem at one place. */
export function failAt(place: string, message: string): Result<never, LoadProblem[]> {
  return fail([{ place, message }]);
}
