import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { attackRows } from './attackRows.ts';

const ROOT = join(import.meta.dirname, '../..');

test('docs/attacks.md says which test stands against which attack; npm run docs renews it', async () => {
  await expect(printAttacks()).toMatchFileSnapshot(join(ROOT, 'docs/attacks.md'));
});

test('every test of the table exists, and no attack is left out', () => {
  const missing = attackRows.flatMap(({ id, shownBy }) =>
    shownBy
      .filter(([file, words]) => !readFileSync(join(ROOT, file), 'utf8').includes(words))
      .map(([file, words]) => `${id}: “${words}” in ${file}`),
  );
  expect(missing).toEqual([]);
  expect(attackRows.map(({ id }) => id)).toEqual(
    Array.from({ length: 34 }, (_, at) => `S-${String(at + 1).padStart(2, '0')}`),
  );
});

function printAttacks(): string {
  return [
    '# Attacks, and the tests against them',
    '',
    'What people bring along is foreign: files, drops, pastes and links. All of it is read by `readText`',
    '(`src/app/exchange/readText.ts`), which takes over facts and no text of another language. The table of',
    '`src/app/exchange/attacks.test.ts` sends each attack through each door; `e2e/attacks.spec.ts` shows in a browser that',
    'the doors are those, and that nothing runs, loads or is lost.',
    '',
    '<!-- Written by the program from tests/docs/attackRows.ts; `npm run docs` renews it. -->',
    '',
    '| attack | | tests |',
    '| --- | --- | --- |',
    ...attackRows.map(({ id, attack, shownBy }) => {
      const tests = shownBy.map(([file, words]) => `\`${file}\`: ${words.trim().replace(/:$/, '')}`);
      return `| ${id} | ${attack} | ${tests.join('<br>')} |`;
    }),
    '',
  ].join('\n');
}
