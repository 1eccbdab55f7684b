import type { Layout, LayoutArrow, LayoutBox, Point, TextPlace } from './layout.ts';

/** Space between the parts of a picture in points. */
const GAP = 24;
/** Parts are laid in rows until the picture is about this much wider than high. */
const RATIO = 1.6;

/**
 * Puts the layouts of the parts of a picture side by side, in rows, in their order. Reading order is kept rather than
 * space saved, so that an edit in one part leaves the others near their places.
 */
export function packLayouts(parts: readonly Layout[]): Layout {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const area = parts.reduce((sum, part) => sum + (part.width + GAP) * (part.height + GAP), 0);
  const widest = Math.max(0, ...parts.map((part) => part.width), Math.sqrt(area * RATIO));
  const packed = { boxes: {}, groups: {}, arrows: {} } as Pick<Layout, 'boxes' | 'groups' | 'arrows'>;
  let [x, y, rowHeight, width] = [0, 0, 0, 0];
  for (const part of parts) {
    if (x > 0 && x + part.width > widest) [x, y, rowHeight] = [0, y + rowHeight + GAP, 0];
    const moved = moveLayout(part, x, y);
    Object.assign(packed.boxes, moved.boxes);
    Object.assign(packed.groups, moved.groups);
    Object.assign(packed.arrows, moved.arrows);
    width = Math.max(width, x + part.width);
    rowHeight = Math.max(rowHeight, part.height);
    x += part.width + GAP;
  }
  return { width, height: y + rowHeight, ...packed };
}

function moveLayout(layout: Layout, dx: number, dy: number): Pick<Layout, 'boxes' | 'groups' | 'arrows'> {
  if (dx === 0 && dy === 0) return layout;
  const movePoint = ([x, y]: Point): Point => [x + dx, y + dy];
  const moveLines = (lines: readonly TextPlace[]): TextPlace[] =>
    lines.map((line) => ({ ...line, at: movePoint(line.at) }));
  const moveBox = (box: LayoutBox): LayoutBox => ({
    ...box,
    x: box.x + dx,
    y: box.y + dy,
    lines: moveLines(box.lines),
  });
  const moveArrow = (arrow: LayoutArrow): LayoutArrow => ({
    curve: arrow.curve.map(movePoint),
    heads: arrow.heads.map((head) => head.map(movePoint)),
    lines: moveLines(arrow.lines),
  });
  return {
    boxes: mapValues(layout.boxes, moveBox),
    groups: mapValues(layout.groups, moveBox),
    arrows: mapValues(layout.arrows, moveArrow),
  };
}

function mapValues<T>(record: Readonly<Record<string, T>>, change: (value: T) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
