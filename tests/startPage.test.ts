import { readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const project = fileURLToPath(new URL('..', import.meta.url));
/** `import` and `export … from` at the start of a line, but for those of types only: what a bundler puts into the same file. */
const STATIC = /^(?:import|export)(?! type)(?:[^'"();]*? from)? '([^']+)';/gm;

/** All modules that are there as soon as `file` is: own ones by their path in the project, packages by their name. */
async function reach(file: string, known: Set<string> = new Set()): Promise<Set<string>> {
  if (known.has(file)) return known;
  known.add(file);
  if (!/\.tsx?$/.test(file)) return known;
  const text = await readFile(join(project, file), 'utf8');
  for (const [, target = ''] of text.matchAll(STATIC)) {
    const isOwn = target.startsWith('.');
    if (isOwn) await reach(relative(project, join(project, dirname(file), target)), known);
    else known.add(target);
  }
  return known;
}

test('the start page comes without engine, kinds, canvas and panels', async () => {
  const reached = await reach('src/main.tsx');
  expect([...reached]).toEqual(
    expect.arrayContaining(['src/app/shell/StartPanel.tsx', 'react', 'src/kinds/versions.ts']),
  );
  const heavy =
    /^src\/(workbench|printer|rulePages)\.ts$|^src\/kinds\/\w+\/(?!version\.ts)|^@xyflow|^react-resizable|^cmdk/;
  expect([...reached].filter((name) => heavy.test(name))).toEqual([]);
});

test('the editor has all of it', async () => {
  const reached = await reach('src/app/shell/Editor.tsx');
  expect([...reached]).toEqual(expect.arrayContaining(['src/workbench.ts', 'src/kinds/drbd/index.ts']));
});
