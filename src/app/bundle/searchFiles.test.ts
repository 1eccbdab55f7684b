import { expect, test } from 'vitest';
import { linesOf } from '../../core/configs/configFragment.ts';
import { packBundle } from './packBundle.ts';
import { readBundle } from './readBundle.ts';
import { MOST_HITS, searchFiles, type Search } from './searchFiles.ts';

const FILES = readBundle(
  packBundle([
    { path: 'etc/fstab', executable: false, lines: linesOf('# Mail\n/dev/drbd1 /srv/mail ext4') },
    { path: 'setup.sh', executable: true, lines: linesOf('echo "$HOME/mail" # mailbox, Mail\nexit 0') },
  ]),
);
const find = (query: string, more: Partial<Search> = {}): string[] =>
  searchFiles(FILES, { query, matchCase: false, wholeWord: false, ...more }).hits.map(
    ({ path, line, start, end }) =>
      `${path}:${line} ${FILES.find((file) => file.path === path)?.text.slice(start, end)}`,
  );

test('every place is found, in the order of files', () => {
  expect(find('mail')).toEqual([
    'etc/fstab:0 Mail',
    'etc/fstab:1 mail',
    'setup.sh:0 mail',
    'setup.sh:0 mail',
    'setup.sh:0 Mail',
  ]);
});

test('case and whole words count if they are asked for', () => {
  expect(find('Mail', { matchCase: true })).toEqual(['etc/fstab:0 Mail', 'setup.sh:0 Mail']);
  expect(find('mail', { wholeWord: true, matchCase: true })).toEqual(['etc/fstab:1 mail', 'setup.sh:0 mail']);
});

test.each(['$HOME', '"$', '/srv', '# '])('%s is text, not a pattern', (query) => {
  expect(find(query).length).toBeGreaterThan(0);
});

test.each(['', '  ', '.*', '(', '\\'])('"%s" finds nothing here, and harms nothing', (query) => {
  expect(find(query)).toEqual([]);
});

test('a query that is everywhere is cut, and told', () => {
  const many = readBundle(
    packBundle([{ path: 'a', executable: false, lines: linesOf('a a a a\n'.repeat(MOST_HITS)) }]),
  );
  const found = searchFiles(many, { query: 'a', matchCase: false, wholeWord: false });
  expect(found.hits).toHaveLength(MOST_HITS);
  expect(found.isCut).toBe(true);
});
