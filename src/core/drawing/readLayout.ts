import { z } from '../schema.ts';
import { fail, succeed, type Result } from '../result.ts';
import type { Layout, LayoutArrow, LayoutBox, Point, TextPlace } from './layout.ts';

const point = z.tuple([z.number(), z.number()]).rest(z.number());
const operation = z.looseObject({
  op: z.string(),
  points: z.array(point).optional(),
  pt: point.optional(),
  width: z.number().optional(),
});
const drawing = z.array(operation).optional();
const thing = z.looseObject({
  _gvid: z.number(),
  id: z.string().optional(),
  bb: z.string().optional(),
  pos: z.string().optional(),
  width: z.string().optional(),
  height: z.string().optional(),
  _ldraw_: drawing,
});
const line = z.looseObject({
  id: z.string().optional(),
  _draw_: drawing,
  _hdraw_: drawing,
  _tdraw_: drawing,
  _ldraw_: drawing,
});
const graph = z.looseObject({ bb: z.string(), objects: z.array(thing).optional(), edges: z.array(line).optional() });

type Operations = z.output<typeof drawing>;
type Thing = z.output<typeof thing>;

/** Points in an inch: Graphviz gives node sizes in inches, everything else in points. */
const INCH = 72;

/**
 * Reads Graphviz's `json` output. Things without an `id` attribute (invisible helpers) are left out. Graphviz counts y
 * upwards from the lower edge; here it counts downwards. The error is a sentence.
 */
export function readLayout(json: string): Result<Layout, string> {
  const parsed = parseJson(json);
  const read = graph.safeParse(parsed);
  if (!read.success) return fail('Graphviz gave no layout.');
  const { bb, objects = [], edges = [] } = read.data;
  const [left = 0, bottom = 0, right = 0, top = 0] = numbers(bb);
  const flip = ([x, y]: readonly number[]): Point => [round((x ?? 0) - left), round(top - (y ?? 0))];

  const boxes: Record<string, LayoutBox> = {};
  const groups: Record<string, LayoutBox> = {};
  for (const item of objects) {
    if (item.id === undefined) continue;
    const box = readBox(item, flip);
    if (box) (item.bb === undefined ? boxes : groups)[item.id] = box;
  }
  const arrows: Record<string, LayoutArrow> = {};
  for (const item of edges) {
    const curve = (item._draw_ ?? []).find((entry) => entry.op === 'b' || entry.op === 'B')?.points;
    if (item.id === undefined || !curve) continue;
    const heads = [...(item._tdraw_ ?? []), ...(item._hdraw_ ?? [])];
    arrows[item.id] = {
      curve: curve.map(flip),
      heads: heads.flatMap((entry) => (/^p$/i.test(entry.op) && entry.points ? [entry.points.map(flip)] : [])),
      lines: readLines(item._ldraw_, flip),
    };
  }
  return succeed({ width: round(right - left), height: round(top - bottom), boxes, groups, arrows });
}

function readBox(item: Thing, flip: (point: readonly number[]) => Point): LayoutBox | undefined {
  const lines = readLines(item._ldraw_, flip);
  if (item.bb !== undefined) {
    const [left = 0, bottom = 0, right = 0, top = 0] = numbers(item.bb);
    const [x, y] = flip([left, top]);
    return { x, y, width: round(right - left), height: round(top - bottom), lines };
  }
  if (item.pos === undefined) return undefined;
  const [x, y] = flip(numbers(item.pos));
  const width = Number(item.width) * INCH;
  const height = Number(item.height) * INCH;
  return { x: round(x - width / 2), y: round(y - height / 2), width: round(width), height: round(height), lines };
}

function readLines(operations: Operations, flip: (point: readonly number[]) => Point): TextPlace[] {
  return (operations ?? []).flatMap((entry) =>
    entry.op === 'T' && entry.pt ? [{ at: flip(entry.pt), width: entry.width ?? 0 }] : [],
  );
}

function numbers(text: string): number[] {
  return text.split(',').map(Number);
}

/** Thousandths of a point are below anything that can be seen; shorter numbers make smaller files. */
function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}
