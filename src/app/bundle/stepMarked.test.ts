import { expect, test } from 'vitest';
import { stepMarked } from './stepMarked.ts';

const MARKED = new Map([
  ['hosts/bob/etc/fstab', [4]],
  ['cluster/cib.xml', [2, 9]],
]);
const step = (path: string, line: number, by: 1 | -1): string => {
  const place = stepMarked(MARKED, { path, line }, by);
  return `${place?.path}:${place?.line}`;
};

test('marked lines follow each other through all files, and round again', () => {
  expect(step('cluster/cib.xml', 0, 1)).toBe('cluster/cib.xml:2');
  expect(step('cluster/cib.xml', 2, 1)).toBe('cluster/cib.xml:9');
  expect(step('cluster/cib.xml', 9, 1)).toBe('hosts/bob/etc/fstab:4');
  expect(step('hosts/bob/etc/fstab', 4, 1)).toBe('cluster/cib.xml:2');
  expect(step('README.md', 0, 1)).toBe('cluster/cib.xml:2');
});

test('and backwards', () => {
  expect(step('hosts/bob/etc/fstab', 4, -1)).toBe('cluster/cib.xml:9');
  expect(step('cluster/cib.xml', 2, -1)).toBe('hosts/bob/etc/fstab:4');
  expect(step('hosts/alice/etc/fstab', 0, -1)).toBe('cluster/cib.xml:9');
});

test('where nothing is marked there is nothing to go to', () => {
  expect(stepMarked(new Map(), { path: 'a', line: 0 }, 1)).toBeUndefined();
});
