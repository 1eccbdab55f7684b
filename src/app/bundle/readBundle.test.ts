import { expect, test } from 'vitest';
import type { ConfigFile } from '../../core/configs/configFragment.ts';
import { packBundle } from './packBundle.ts';
import { readBundle, type ReadFile } from './readBundle.ts';

const TEXTS: readonly ConfigFile[] = [
  {
    path: 'hosts/alice/etc/fstab',
    executable: false,
    lines: [
      { text: '# from Quorate', elementIds: [] },
      { text: '', elementIds: [] },
      { text: '/dev/drbd1 /srv ext4', elementIds: ['mount-1', 'disk-1'] },
      { text: '/dev/sdc1 /var ext4', elementIds: ['mount-2'] },
      { text: 'tmpfs /tmp tmpfs', elementIds: ['mount-1', 'disk-1'] },
    ],
  },
  { path: 'empty', executable: false, lines: [] },
];
const packed = packBundle(TEXTS);
const [fstab, empty] = readBundle(packed) as [ReadFile, ReadFile];

test('lines that come from the same elements share one list', () => {
  expect(packed.ownerSets).toEqual([[], ['mount-1', 'disk-1'], ['mount-2']]);
});

test('what was packed is read as it was', () => {
  const lines = TEXTS[0]!.lines;
  expect(fstab.count).toBe(lines.length);
  expect(lines.map((_, at) => ({ text: fstab.line(at), elementIds: fstab.owners(at) }))).toEqual(lines);
  expect(fstab.text).toBe(lines.map(({ text }) => `${text}\n`).join(''));
  expect(empty.count).toBe(0);
});

test('the lines of an element are found, and those of strangers are not', () => {
  expect(fstab.linesOf(new Set(['disk-1']))).toEqual([2, 4]);
  expect(fstab.linesOf(new Set(['mount-2', 'mount-1']))).toEqual([2, 3, 4]);
  expect(fstab.linesOf(new Set(['server-1']))).toEqual([]);
  expect(fstab.linesOf(new Set())).toEqual([]);
});

test('every place of the text is in the line that holds it', () => {
  for (let at = 0; at < fstab.count; at += 1) {
    expect(fstab.lineAt(fstab.startOf(at))).toBe(at);
    expect(fstab.lineAt(fstab.startOf(at + 1) - 1)).toBe(at);
  }
});
