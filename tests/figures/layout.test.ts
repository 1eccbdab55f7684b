import { describe, expect, test } from 'vitest';
import type { Diagram } from '../../src/core/diagram/diagram.ts';
import type { DrawingStyle } from '../../src/core/diagram/theme.ts';
import { curvePath, polygonPoints } from '../../src/core/drawing/geometry.ts';
import type { Layout } from '../../src/core/drawing/layout.ts';
import { layoutJobs } from '../../src/core/drawing/layoutJobs.ts';
import { makeDrawing } from '../../src/core/drawing/makeDrawing.ts';
import { loadGraphviz } from '../../src/platform/graphviz.ts';
import { layoutDiagram } from '../../src/platform/layoutDiagram.ts';
import { workbench } from '../../src/workbench.ts';

const CASES = workbench.templates.flatMap(({ id }) =>
  (['docs', 'workbench'] as const).map((style) => [id, style] as const),
);

function diagramOf(id: string): Diagram {
  const design = workbench.fromTemplate(id);
  if (!design) throw new Error(`no template ${id}`);
  return workbench.draw(workbench.analyse(design));
}

async function layoutOf(diagram: Diagram, style: DrawingStyle): Promise<Layout> {
  return unwrap(await layoutDiagram(diagram, style));
}

function unwrap<T>(result: { ok: true; value: T } | { ok: false; error: string }): T {
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

/** The groups of Graphviz's own SVG by id: all numbers in them, in order. */
function numbersById(svg: string): Map<string, number[]> {
  const groups = [...svg.matchAll(/<g id="([^"]+)" class="(node|cluster|edge)">([\s\S]*?)<\/g>/g)];
  return new Map(groups.map(([, id = '', , body = '']) => [id.replaceAll('&#45;', '-'), coordinates(body)]));
}

function coordinates(body: string): number[] {
  const attributes = [...body.matchAll(/ (?:points|d|cx|cy|rx|ry)="([^"]*)"/g)].map((match) => match[1] ?? '');
  return attributes.flatMap((text) => [...text.matchAll(/-?\d+(?:\.\d+)?/g)].map(Number));
}

describe("places are those of Graphviz's own SVG", () => {
  test.each(CASES)('%s, %s', async (id, style) => {
    const diagram = diagramOf(id);
    const layout = unwrap(await layoutDiagram(diagram, style));
    const [job, ...others] = layoutJobs(diagram, style);
    expect(others).toEqual([]);
    const svg = (await loadGraphviz()).layout(job?.dot ?? '', 'svg', 'dot');
    const own = numbersById(svg);
    // In Graphviz's SVG the lower left corner is the origin; ours is the upper left one.
    const lift = (numbers: readonly number[]): number[] =>
      numbers.map((value, at) => (at % 2 === 1 ? value - layout.height : value));
    const near = (got: readonly number[], wanted: readonly number[] | undefined): void => {
      expect(wanted?.length).toBe(got.length);
      got.forEach((value, at) => expect(Math.abs(value - (wanted?.[at] ?? NaN))).toBeLessThan(0.02));
    };
    for (const box of diagram.boxes) {
      const place = layout.boxes[box.elementId];
      if (!place) throw new Error(`no place for ${box.elementId}`);
      const { x, y, width, height } = place;
      const [top, bottom] = [y - layout.height, y + height - layout.height];
      const wanted = own.get(box.elementId);
      if (style === 'docs') near([x + width / 2, (top + bottom) / 2, width / 2, height / 2], wanted);
      else
        near([Math.min(...(wanted ?? [])), x + width, top].slice(1), [
          Math.max(...evens(wanted)),
          Math.min(...odds(wanted)),
        ]);
    }
    for (const group of diagram.groups) {
      const place = layout.groups[group.elementId];
      const wanted = own.get(group.elementId);
      near(
        [place?.x ?? NaN, (place?.y ?? NaN) - layout.height, (place?.x ?? NaN) + (place?.width ?? NaN)],
        [Math.min(...evens(wanted)), Math.min(...odds(wanted)), Math.max(...evens(wanted))],
      );
    }
    for (const arrow of diagram.arrows) {
      const place = layout.arrows[arrow.id];
      if (!place) throw new Error(`no place for ${arrow.id}`);
      const drawn = [...place.curve.flat(), ...place.heads.flatMap((head) => [...head, head[0] ?? [0, 0]]).flat()];
      near(lift(drawn).slice(0, place.curve.length * 2), own.get(arrow.id)?.slice(0, place.curve.length * 2));
    }
  });
});

function evens(numbers: readonly number[] = []): number[] {
  return numbers.filter((_value, at) => at % 2 === 0);
}

function odds(numbers: readonly number[] = []): number[] {
  return numbers.filter((_value, at) => at % 2 === 1);
}

test.each(CASES)('the drawing of %s in %s keeps to these places', async (id, style) => {
  const diagram = diagramOf(id);
  const layout = await layoutOf(diagram, style);
  const drawing = makeDrawing(layout, diagram, { style, theme: 'light' });
  const keys = drawing.items.filter((item) => !item.isCaption).map((item) => item.key);
  expect(new Set(keys).size).toBe(diagram.groups.length + diagram.boxes.length + diagram.arrows.length);
  if (style === 'workbench') return;
  for (const arrow of diagram.arrows) {
    const shapes = drawing.items.find((item) => item.key === `arrow ${arrow.id}`)?.shapes ?? [];
    const place = layout.arrows[arrow.id];
    expect(shapes[0]).toMatchObject({ tag: 'path', d: curvePath(place?.curve ?? []) });
    if (place?.heads[0]) expect(shapes[1]).toMatchObject({ points: polygonPoints(place.heads[0]) });
  }
});

describe('changes that move nothing', () => {
  test('a failover in a figure without services asks for no layout', () => {
    const design = workbench.fromTemplate('drbd-single-primary');
    if (!design) throw new Error('no template');
    const failed = workbench.analyse(design, [{ type: 'fail', elementId: 'server-alice' }]);
    const dots = (analysis: ReturnType<typeof workbench.analyse>): string[] =>
      layoutJobs(workbench.draw(analysis), 'workbench').map((job) => job.dot);
    expect(workbench.draw(failed)).not.toEqual(workbench.draw(workbench.analyse(design)));
    expect(dots(failed)).toEqual(dots(workbench.analyse(design)));
  });

  test('a new name of about the same length asks for none', () => {
    const design = workbench.fromTemplate('drbd-dual-primary');
    const disk = design?.elements['disk-alice-data'];
    if (!design || !disk) throw new Error('no such disk');
    const renamed = { ...design, elements: { ...design.elements, [disk.id]: { ...disk, name: 'Mail store' } } };
    const dots = (of: typeof design): string[] =>
      layoutJobs(workbench.draw(workbench.analyse(of)), 'workbench').map((job) => job.dot);
    expect(dots(renamed)).toEqual(dots(design));
  });
});
