import type { Layout, LayoutBox, LayoutNeeds } from './layout.ts';

/** Smallest picture in points that can hold anything: Graphviz's broken layouts are 8 by 8. */
const SMALLEST = 8;

/**
 * Whether a layout shows everything that it has to. Graphviz loses nodes, clusters and edges of some graphs without an
 * error, so that every layout is checked. Undefined if it may be shown, else a sentence.
 */
export function checkLayout(layout: Layout, needs: LayoutNeeds): string | undefined {
  const isEmpty = needs.boxes.length + needs.groups.length === 0;
  if (!isEmpty && !(layout.width > SMALLEST && layout.height > SMALLEST)) return 'The layout is empty.';
  const boxes = needs.boxes.filter((id) => !isSound(own(layout.boxes, id))).length;
  const groups = needs.groups.filter((id) => !isSound(own(layout.groups, id))).length;
  const arrows = needs.arrows.filter((id) => (own(layout.arrows, id)?.curve.length ?? 0) < 4).length;
  if (boxes + groups + arrows === 0) return undefined;
  return `The layout lost ${boxes} boxes, ${groups} groups and ${arrows} arrows.`;
}

function isSound(box: LayoutBox | undefined): boolean {
  return box !== undefined && [box.x, box.y, box.width, box.height].every(Number.isFinite) && box.width > 0;
}

function own<T>(record: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(record, id) ? record[id] : undefined;
}
