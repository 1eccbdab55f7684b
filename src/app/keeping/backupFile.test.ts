import { expect, test } from 'vitest';
import { printBackup, readBackup, type BackedUp } from './backupFile.ts';

const PLENTY = 1_000_000;

function design(title: string, versions: number): BackedUp {
  const kept = Array.from({ length: versions }, (_, at) => ({ text: `${title} ${at}`, at, label: 'x'.repeat(400) }));
  return { title, text: `{"title":"${title}"}`, at: 5, versions: kept };
}

test('what is printed is read again', () => {
  const read = readBackup(printBackup([design('mail', 2), design('files ü', 0)], PLENTY) ?? '');
  expect(read.ok && read.value.map(({ title, versions }) => [title, versions.length])).toEqual([
    ['mail', 2],
    ['files ü', 0],
  ]);
  expect(read.ok && read.value[0]?.versions[0]?.label).toHaveLength(300);
});

test('versions are left out where the file would grow too large, designs never', () => {
  const designs = [design('mail', 5), design('files', 5)];
  const bare = printBackup(
    designs.map((one) => ({ ...one, versions: [] })),
    PLENTY,
  );
  const limit = (bare?.length ?? 0) + 1_000;
  const file = printBackup(designs, limit) ?? '';
  expect(file.length).toBeLessThanOrEqual(limit);
  const read = readBackup(file);
  expect(read.ok && read.value.map(({ versions }) => versions.length)).toEqual([2, 0]);
  expect(printBackup(designs, 20)).toBeUndefined();
});

test.each([
  ['noise', 'hello'],
  ['another JSON', '{"format":"cluster-design"}'],
  ['a newer backup', '{"format":"quorate-backup","version":2,"designs":[]}'],
  ['an unknown field', '{"format":"quorate-backup","version":1,"designs":[],"run":"x"}'],
  ['a prototype', '{"format":"quorate-backup","version":1,"designs":[],"__proto__":{"polluted":true}}'],
  [
    'a design that is no text',
    '{"format":"quorate-backup","version":1,"designs":[{"title":"x","text":{},"at":1,"versions":[]}]}',
  ],
  [
    'a time of another world',
    '{"format":"quorate-backup","version":1,"designs":[{"title":"x","text":"","at":-1,"versions":[]}]}',
  ],
  [
    'too many designs',
    JSON.stringify({
      format: 'quorate-backup',
      version: 1,
      designs: Array.from({ length: 1_001 }, () => ({ title: '', text: '', at: 1, versions: [] })),
    }),
  ],
])('%s is refused', (_what, file) => {
  const read = readBackup(file);
  expect(read).toMatchObject({ ok: false, error: expect.stringContaining('no backup of Quorate') as unknown });
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});
