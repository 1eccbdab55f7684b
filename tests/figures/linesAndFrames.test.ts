import { describe, expect, test } from 'vitest';
import { paletteOf } from '../../src/core/diagram/theme.ts';
import { makeDrawing } from '../../src/core/drawing/makeDrawing.ts';
import { printFigure } from '../../src/core/dot/printFigure.ts';
import type { Diagram } from '../../src/core/diagram/diagram.ts';
import type { ViewSettings } from '../../src/core/model/design.ts';
import { layoutDiagram } from '../../src/platform/layoutDiagram.ts';
import { workbench } from '../../src/workbench.ts';

const CASES = workbench.templates.flatMap(({ id }) =>
  (['straight', 'angular'] as const).flatMap((lines) =>
    (['docs', 'workbench'] as const).map((style) => [id, lines, style] as const),
  ),
);

function diagramOf(id: string, view: Partial<ViewSettings>): Diagram {
  const design = workbench.fromTemplate(id);
  if (!design) throw new Error(`no template ${id}`);
  return workbench.draw(workbench.analyse({ ...design, view: { ...design.view, ...view } }));
}

test.each(CASES)('%s with %s lines in the style %s shows everything', async (id, lines, style) => {
  const diagram = diagramOf(id, { lines });
  const layout = await layoutDiagram(diagram, style);
  if (!layout.ok) throw new Error(layout.error);
  expect(Object.keys(layout.value.boxes)).toHaveLength(diagram.boxes.length);
  expect(Object.keys(layout.value.arrows)).toHaveLength(diagram.arrows.length);
});

test('straight lines are straight, and curved ones are what is drawn if nothing is said', async () => {
  const bends = async (view: Partial<ViewSettings>): Promise<boolean> => {
    const layout = await layoutDiagram(diagramOf('san', view), 'workbench');
    if (!layout.ok) throw new Error(layout.error);
    return Object.values(layout.value.arrows).some(({ curve }) => {
      const [[x0, y0], [x1, y1]] = [curve[0] ?? [0, 0], curve.at(-1) ?? [0, 0]];
      const length = Math.hypot(x1 - x0, y1 - y0);
      return curve.some(([x, y]) => Math.abs((x1 - x0) * (y - y0) - (y1 - y0) * (x - x0)) / length > 1);
    });
  };
  expect(await bends({})).toBe(true);
  expect(await bends({ lines: 'curved' })).toBe(true);
  expect(await bends({ lines: 'straight' })).toBe(false);
});

describe('DOT says the same', () => {
  const dot = (view: Partial<ViewSettings>): string =>
    printFigure(diagramOf('drbd-single-primary', view), { style: 'workbench', theme: 'light' });

  test.each([
    [{}, undefined],
    [{ lines: 'curved' }, undefined],
    [{ lines: 'straight' }, 'splines=line'],
    [{ lines: 'angular' }, 'splines=polyline'],
  ] as const)('%o', (view, wanted) => {
    const splines = /splines=\w+/.exec(dot(view))?.[0];
    expect(splines).toBe(wanted);
  });

  test('outlined frames have no fill', () => {
    expect(dot({})).toContain('style="rounded,filled"');
    expect(dot({ frames: 'outlined' })).not.toContain('rounded,filled');
  });
});

test.each(['docs', 'workbench'] as const)('outlined frames show the paper in the style %s', async (style) => {
  const diagram = diagramOf('drbd-single-primary', { frames: 'outlined' });
  const layout = await layoutDiagram(diagram, style);
  if (!layout.ok) throw new Error(layout.error);
  const { items, paper } = makeDrawing(layout.value, diagram, { style, theme: 'light' });
  const fills = items
    .filter(({ kind, isCaption }) => kind === 'group' && !isCaption)
    .map(({ shapes }) => shapes[0]?.fill);
  expect(new Set(fills)).toEqual(new Set([style === 'docs' ? paletteOf(style, 'light').group.fill : paper]));
});
