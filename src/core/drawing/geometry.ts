import type { Point } from './layout.ts';

/** A number for a drawing: at most two decimals. */
export function short(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Path data of a Bézier curve in the order of Graphviz: one start, then three points for each piece. */
export function curvePath(curve: readonly Point[]): string {
  const [start, ...rest] = curve;
  if (!start) return '';
  return `M${pair(start)}C${rest.map(pair).join(' ')}`;
}

/** The `points` of a polygon. */
export function polygonPoints(points: readonly Point[]): string {
  return points.map(pair).join(' ');
}

function pair([x, y]: Point): string {
  return `${short(x)},${short(y)}`;
}

/** Distance of two points in points. */
export function distance([ax, ay]: Point, [bx, by]: Point): number {
  return Math.hypot(ax - bx, ay - by);
}

/** The point between two points, `share` of the way from the first to the second. */
export function between([ax, ay]: Point, [bx, by]: Point, share: number): Point {
  return [ax + (bx - ax) * share, ay + (by - ay) * share];
}
