import { expect, test } from 'vitest';
import { findEntries, type ListEntry } from './findEntries.ts';

function entry(group: string, label: string, words?: string): ListEntry {
  return { group, id: label, label, words, run: () => undefined };
}

const ENTRIES = [
  entry('Edit', 'Paste', 'clipboard elements DOT'),
  entry('Edit', 'Select none'),
  entry('File', 'Open a file…'),
  entry('File', 'Paste DOT or a design…'),
];

const found = (search: string): string[] =>
  findEntries(ENTRIES, search).flatMap(({ heading, entries }) => [
    heading,
    ...entries.map(({ label }) => `- ${label}`),
  ]);

test('without a search everything stands where it was put', () => {
  expect(found(' ')).toEqual([
    'Edit',
    '- Paste',
    '- Select none',
    'File',
    '- Open a file…',
    '- Paste DOT or a design…',
  ]);
});

test('the best entry is the first of all, whatever its heading', () => {
  expect(found('paste dot')).toEqual(['File', '- Paste DOT or a design…', 'Edit', '- Paste']);
  expect(found('paste')).toEqual(['Edit', '- Paste', 'File', '- Paste DOT or a design…']);
});

test('what would replace the open design goes after what works on it', () => {
  const entries = [
    { ...entry('Start from', 'DRBD, single-primary'), isReplacing: true },
    entry('Add', 'Add DRBD resource', 'Replication'),
  ];
  expect(findEntries(entries, 'drbd').map(({ heading }) => heading)).toEqual(['Add', 'Start from']);
});

test('a template whose name is typed goes before what only has the words of it in its explanation', () => {
  const entries = [
    { ...entry('Start from', 'SAN with two fabrics'), isReplacing: true },
    { ...entry('Add', 'Add SAN array'), words: 'Shared storage An array with two controllers' },
  ];
  expect(findEntries(entries, 'san with two').map(({ heading }) => heading)).toEqual(['Start from', 'Add']);
});

test('of very many entries the first are shown, and the others are counted', () => {
  const disks = Array.from({ length: 500 }, (_, at) => entry('Elements', `Data Disk ${at}`));
  expect(findEntries(disks, 'data')).toMatchObject([{ more: 460 }]);
  expect(findEntries(disks, 'disk 499')).toMatchObject([{ entries: [{ label: 'Data Disk 499' }], more: 0 }]);
});
