import type { DrawingItem, Shape } from '../../core/drawing/drawing.ts';

/** True if two items look and read the same, so that React need not touch the page. */
export function sameItem(a: DrawingItem, b: DrawingItem): boolean {
  if (a === b) return true;
  return (
    a.key === b.key &&
    a.elementId === b.elementId &&
    a.label === b.label &&
    a.shapes.length === b.shapes.length &&
    a.shapes.every((shape, at) => sameShape(shape, b.shapes[at]))
  );
}

function sameShape(a: Shape, b: Shape | undefined): boolean {
  if (!b) return false;
  const other: Readonly<Record<string, unknown>> = { ...b };
  const entries = Object.entries(a);
  return entries.length === Object.keys(other).length && entries.every(([name, value]) => other[name] === value);
}
