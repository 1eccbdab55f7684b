import { expect, test } from 'vitest';
import { workbench } from '../../workbench.ts';
import { walkCanvas } from './walkCanvas.ts';

const tree = workbench.canvas(workbench.fromTemplate('drbd-single-primary') ?? workbench.newDesign('x'));

test.each([
  ['ArrowRight', 'cluster-kolab', 'server-alice'],
  ['ArrowLeft', 'disk-alice-os', 'server-alice'],
  ['ArrowLeft', 'server-alice', 'cluster-kolab'],
  ['ArrowDown', 'server-alice', 'disk-alice-os'],
  ['ArrowUp', 'disk-alice-os', 'server-alice'],
  ['Home', 'disk-alice-os', tree.roots[0]?.id],
  ['End', 'disk-alice-os', tree.roots.at(-1)?.id],
  ['x', 'disk-alice-os', undefined],
])('%s leads from %s to %s', (key, from, expected) => {
  expect(walkCanvas(tree, from, key)).toBe(expected);
});

test('from nowhere it begins at the first box', () => {
  expect(walkCanvas(tree, undefined, 'ArrowDown')).toBe(tree.roots[0]?.id);
});
