import { expect, test } from 'vitest';
import { byTree } from './byTree.ts';
import { fileRows, foldersOf, type FileNews, type FileRow } from './fileRows.ts';

const PATHS = ['README.md', 'hosts/bob/etc/fstab', 'hosts/alice/etc/fstab', 'hosts/alice/addresses', 'cluster/cib.xml'];
const ALL = (): boolean => true;
const NONE: ReadonlyMap<string, FileNews> = new Map();
const draw = (rows: readonly FileRow[]): string[] =>
  rows.map(
    ({ level, name, isOpen, files }) => `${' '.repeat(level - 1)}${name}${isOpen === undefined ? '' : `/ ${files}`}`,
  );

test('folders come before files, by name, with the number of files in them', () => {
  expect(draw(fileRows(PATHS, NONE, ALL))).toEqual([
    'cluster/ 1',
    ' cib.xml',
    'hosts/ 3',
    ' alice/ 2',
    '  etc/ 1',
    '   fstab',
    '  addresses',
    ' bob/ 1',
    '  etc/ 1',
    '   fstab',
    'README.md',
  ]);
});

test('what lies in a closed folder is not there', () => {
  const rows = fileRows(PATHS, NONE, (folder) => folder === 'hosts');
  expect(draw(rows)).toEqual(['cluster/ 1', 'hosts/ 3', ' alice/ 2', ' bob/ 1', 'README.md']);
  expect(rows.map(({ place, siblings }) => `${place}/${siblings}`)).toEqual(['1/3', '2/3', '1/2', '2/2', '3/3']);
  expect(rows[2]?.parent).toBe('hosts');
});

test('a folder tells the sum of what is in it, closed or open', () => {
  const news = new Map<string, FileNews>([
    ['hosts/alice/etc/fstab', { marked: 2, change: undefined }],
    ['hosts/alice/addresses', { marked: 1, change: 'removed' }],
  ]);
  const of = (name: string, isOpen: boolean): FileRow | undefined =>
    fileRows(PATHS, news, () => isOpen).find((row) => row.name === name);
  expect(of('hosts', false)).toMatchObject({ marked: 3, change: 'changed' });
  expect(of('alice', true)).toMatchObject({ marked: 3, change: 'changed' });
  expect(of('cluster', true)).toMatchObject({ marked: 0, change: undefined });
});

test('paths in the order of the tree stand as its rows', () => {
  const rows = fileRows(PATHS, NONE, ALL).filter(({ isOpen }) => isOpen === undefined);
  expect(PATHS.toSorted(byTree)).toEqual(rows.map(({ path }) => path));
  expect(byTree('a/b', 'a/b')).toBe(0);
});

test('the folders of a path', () => {
  expect(foldersOf('hosts/alice/etc/fstab')).toEqual(['hosts', 'hosts/alice', 'hosts/alice/etc']);
  expect(foldersOf('README.md')).toEqual([]);
});
