import { expect, test } from 'vitest';
import { workbench } from '../../workbench.ts';
import { ancestorsOf, outlineRows } from './outlineRows.ts';

const design = workbench.fromTemplate('drbd-single-primary') ?? workbench.newDesign('x');
const { index } = workbench.analyse(design);
const tree = workbench.canvas(design);

test('every element has a row when all is open', () => {
  const rows = outlineRows(index, tree, () => true);
  expect(rows.map((row) => row.element.id).toSorted()).toEqual(Object.keys(design.elements).toSorted());
});

test('closed rows hide what is below them', () => {
  const rows = outlineRows(index, tree, () => false);
  expect(rows.every((row) => row.level === 1)).toBe(true);
});

test('replicas stand below their resource, members below their cluster', () => {
  const rows = outlineRows(index, tree, () => true);
  const parentOf = (id: string) => rows.find((row) => row.element.id === id)?.parentId;
  expect(parentOf('drbd-kolab-alice')).toBe('drbd-kolab');
  expect(parentOf('member-alice')).toBe('cluster-kolab');
  expect(ancestorsOf(index, 'filesystem-drbd-kolab-volume-0')).toEqual(['drbd-kolab-volume-0', 'drbd-kolab']);
});

test('rows know their place among their siblings', () => {
  const rows = outlineRows(index, tree, () => true);
  const disks = rows.filter((row) => row.parentId === 'server-bob');
  expect(disks.map((row) => row.place)).toEqual(disks.map((_, at) => at + 1));
  expect(disks.every((row) => row.siblings === disks.length)).toBe(true);
});
