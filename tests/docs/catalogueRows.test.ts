import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { workbench } from '../../src/workbench.ts';
import { hasShared, sharedPath } from '../shared.ts';
import { readRows, rulesOf } from './catalogueRows.ts';
import { printCatalogue, printNotDecidable } from './printRows.ts';

const project = join(import.meta.dirname, '../..');
const rows = readRows();
const STUDIES = ['oracles/drbd/rules.json', 'domain/gluster-san-nas.md'] as const;

/** The names of all mistakes in the two studies: one is data, the other a text with tables. */
function studiedMistakes(): string[] {
  const [drbd, shared] = STUDIES.map((file) => readFileSync(sharedPath(file), 'utf8'));
  const chapter = shared?.split(/^## /m).find((part) => part.startsWith('B. Rules')) ?? '';
  const cells = [...chapter.matchAll(/^\| ([a-z][^|]*?) \|/gm)].map(([, id = '']) => id);
  return [...(JSON.parse(drbd ?? '[]') as { id: string }[]).map(({ id }) => id), ...cells.filter((id) => id !== 'id')];
}

test.skipIf(!STUDIES.every((file) => hasShared(file)))('every studied mistake has an answer, and one only', () => {
  const mistakes = studiedMistakes();
  expect(mistakes.length).toBeGreaterThan(360);
  expect(rows.map(({ id }) => id).sort()).toEqual([...mistakes].sort());
});

test('answers name rules that there are', () => {
  const known = new Set(workbench.rules.map(({ id }) => id));
  const unknown = rows.flatMap(({ id, answer }) =>
    rulesOf(answer).flatMap((rule) => (known.has(rule) ? [] : [`${id}: ${rule}`])),
  );
  expect(unknown).toEqual([]);
});

test('answers name tests that there are', () => {
  const missing = rows.flatMap(({ id, answer }) =>
    'test' in answer && !existsSync(join(project, answer.test)) ? [`${id}: ${answer.test}`] : [],
  );
  expect(missing).toEqual([]);
});

test('few mistakes are beyond a design', () => {
  const beyond = rows.filter(({ answer }) => rulesOf(answer).length === 0).length;
  expect(beyond / rows.length).toBeLessThan(0.25);
});

test('docs/rules/catalogue.md says what became of every mistake; npm run docs renews it', async () => {
  await expect(printCatalogue(rows)).toMatchFileSnapshot(join(project, 'docs/rules/catalogue.md'));
});

test('docs/rules/not-decidable.md lists what a design cannot show; npm run docs renews it', async () => {
  await expect(printNotDecidable(rows)).toMatchFileSnapshot(join(project, 'docs/rules/not-decidable.md'));
});
