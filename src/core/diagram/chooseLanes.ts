import type { ElementId } from '../model/element.ts';
import type { CanvasLink, CanvasTree } from './arrangeCanvas.ts';
import { CANVAS_SIZES } from './canvasSizes.ts';

const { pad, laneWidth, pillRoom } = CANVAS_SIZES;

/** A line of the canvas; lines that would lie upon each other have lanes of their own. */
export interface PlacedLink extends CanvasLink {
  /** Runs beside the column that holds both ends, at its left or right; undefined: straight across. */
  readonly side?: 'left' | 'right';
  /** 0, 1, 2 … counted from the column outwards. */
  readonly lane: number;
  /** How far a line beside a column stands off from it: borders of containers on the way are stepped over. */
  readonly standOff: number;
}

/** Decides which lines run beside a column: those whose ends stand one above the other. */
export function chooseLanes(tree: CanvasTree): PlacedLink[] {
  const used = new Map<string, number>();
  return tree.links.map((link) => {
    const column = columnOf(tree, link);
    if (column === undefined) return { ...link, lane: 0, standOff: 0 };
    const side = link.meaning === 'use' && column.depth === 0 ? 'left' : 'right';
    const key = `${column.id} ${side}`;
    const lane = used.get(key) ?? 0;
    used.set(key, lane + 1);
    const first = side === 'left' ? pad / 2 : pad * column.depth + (link.pill ? pillRoom / 2 : laneWidth);
    const step = side === 'left' ? 3 : laneWidth;
    return { ...link, side, lane, standOff: first + Math.min(lane, side === 'left' ? 2 : 20) * step };
  });
}

/** The container in which both ends lie, and how many containers the ends are deeper than its children. */
function columnOf(tree: CanvasTree, link: CanvasLink): { id: ElementId; depth: number } | undefined {
  const around = (id: ElementId): ElementId[] => {
    const ids: ElementId[] = [];
    for (let at = tree.containerOf(id); at !== undefined; at = tree.containerOf(at)) ids.push(at);
    return ids;
  };
  const from = around(link.fromId);
  const to = around(link.toId);
  const id = from.find((candidate) => to.includes(candidate));
  return id === undefined ? undefined : { id, depth: Math.max(from.indexOf(id), to.indexOf(id)) };
}
