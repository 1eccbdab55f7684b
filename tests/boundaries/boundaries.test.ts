import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ALLOWED, VIOLATIONS, type Plant } from './plants.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));

interface Verdict {
  readonly diagnostics: readonly { readonly code: string; readonly help?: string; readonly filename: string }[];
  readonly number_of_files: number;
}

/** Runs the project's linter with the project's rules in `folder`. */
async function lint(folder: string, ...paths: readonly string[]): Promise<Verdict> {
  const script = join(project, 'node_modules/oxlint/bin/oxlint');
  const args = [script, '--config', '.oxlintrc.json', '--format', 'json', ...paths];
  const text = await new Promise<string>((resolve) => {
    execFile(process.execPath, args, { cwd: folder, maxBuffer: 64 * 1024 * 1024 }, (_error, stdout) => resolve(stdout));
  });
  return JSON.parse(text) as Verdict;
}

let scratch = '';
let verdict: Verdict;

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'quorate-boundaries-'));
  await copyFile(join(project, '.oxlintrc.json'), join(scratch, '.oxlintrc.json'));
  for (const { file, source } of [...VIOLATIONS, ...ALLOWED]) {
    await mkdir(dirname(join(scratch, file)), { recursive: true });
    await writeFile(join(scratch, file), source);
  }
  verdict = await lint(scratch, '.');
});

afterAll(() => rm(scratch, { recursive: true, force: true }));

const complaints = ({ file }: Plant): string[] =>
  verdict.diagnostics
    .filter((diagnostic) => diagnostic.filename === file)
    .map((diagnostic) => `${diagnostic.code} ${diagnostic.help ?? ''}`);

/** What the linter says of a row: the row's name starts its help text; cycles have a rule of their own. */
const names: Readonly<Record<string, RegExp>> = {
  'core-has-no-clock': /no-restricted-globals/,
  'core-has-no-dice': /no-restricted-(properties|globals)/,
  'no-cycle': /import\(no-cycle\)/,
};

test('the linter looks at every planted file', () => {
  expect(verdict.number_of_files).toBe(VIOLATIONS.length + ALLOWED.length);
});

test.each(VIOLATIONS)('$row: $file is refused', (plant) => {
  expect(complaints(plant)).toContainEqual(expect.stringMatching(names[plant.row] ?? ` ${plant.row}`));
});

test.each(ALLOWED)('$file is let through', (plant) => {
  expect(complaints(plant).filter((complaint) => complaint.includes('no-restricted-imports'))).toEqual([]);
});

test('the linter looks at every source file of the project', async () => {
  const files = await readdir(join(project, 'src'), { recursive: true });
  const sources = files.filter((file) => /\.tsx?$/.test(file));
  expect(sources.length).toBeGreaterThan(50);
  expect((await lint(project, 'src')).number_of_files).toBeGreaterThanOrEqual(sources.length);
});
