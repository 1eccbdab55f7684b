import { expect, test } from 'vitest';
import { workbench } from '../../workbench.ts';
import { layoutCanvas } from '../../core/diagram/layoutCanvas.ts';
import { boundsOf, shiftToShow } from './viewBounds.ts';

const view = { x: 0, y: 0, zoom: 1, width: 500, height: 400 };

test.each([
  ['in sight', { left: 50, top: 50, width: 100, height: 40 }, { x: 0, y: 0 }],
  ['to the left', { left: -100, top: 50, width: 50, height: 40 }, { x: 112, y: 0 }],
  ['below', { left: 50, top: 500, width: 100, height: 40 }, { x: 0, y: -152 }],
  ['larger than the pane', { left: 100, top: 50, width: 900, height: 40 }, { x: -88, y: 0 }],
])('a box %s', (_, box, expected) => {
  expect(shiftToShow(box, view)).toEqual(expected);
});

test('bounds hold everything; an empty canvas has none', () => {
  const empty = workbench.newDesign('x');
  expect(boundsOf(layoutCanvas(workbench.canvas(empty)))).toBeUndefined();
  const layout = layoutCanvas(workbench.canvas(workbench.fromTemplate('san') ?? empty));
  const bounds = boundsOf(layout);
  for (const box of layout.boxes) {
    expect(box.left + box.width).toBeLessThanOrEqual((bounds?.left ?? 0) + (bounds?.width ?? 0));
    expect(box.top + box.height).toBeLessThanOrEqual((bounds?.top ?? 0) + (bounds?.height ?? 0));
  }
});
