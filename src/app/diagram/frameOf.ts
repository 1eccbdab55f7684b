import type { DrawingItem } from '../../core/drawing/drawing.ts';

/** Where an item lies in the figure, in points: its frame, or for an arrow the middle of its line, which has no size. */
export function frameOf({
  frame,
  shapes,
}: DrawingItem):
  { readonly x: number; readonly y: number; readonly width: number; readonly height: number } | undefined {
  if (frame) return frame;
  const line = shapes.find((shape) => shape.tag === 'path');
  if (line?.tag !== 'path') return undefined;
  const numbers = line.d.match(/-?\d+(?:\.\d+)?/g)?.map(Number) ?? [];
  const points = numbers.flatMap((x, at) => (at % 2 === 0 ? [{ x, y: numbers[at + 1] ?? 0 }] : []));
  // Curves are given by their control points; those in the middle are near enough to the line.
  const [a, b] = [points[Math.floor((points.length - 1) / 2)], points[Math.ceil((points.length - 1) / 2)]];
  return a && b && { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, width: 0, height: 0 };
}
