import type { ElementId } from '../model/element.ts';
import type { CanvasLink, CanvasNode, CanvasTree } from './arrangeCanvas.ts';
import { CANVAS_SIZES } from './canvasSizes.ts';
import { chooseLanes, type PlacedLink } from './chooseLanes.ts';

/** A box of the canvas in its place; `x` and `y` count from the corner of its parent, in CSS pixels. */
export interface PlacedBox {
  readonly id: ElementId;
  readonly parentId: ElementId | undefined;
  readonly form: 'container' | 'leaf' | 'chip';
  readonly x: number;
  readonly y: number;
  /** The corner counted from the corner of the canvas. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Positions of everything on the canvas, all of them derived. */
export interface CanvasLayout {
  /** Parents before their children. */
  readonly boxes: readonly PlacedBox[];
  readonly links: readonly PlacedLink[];
}

const { leafWidth, leafHeight, chipHeight, header, pad, gap, groupGap, rootGap, laneWidth, pillRoom } = CANVAS_SIZES;
const EMPTY_BODY = 56;
const FIRST_ROW_WIDTH = 1_600;
const MOST_ROWS = 12;

interface Sized {
  readonly node: CanvasNode;
  readonly width: number;
  readonly height: number;
  readonly inner: readonly { readonly sized: Sized; readonly x: number; readonly y: number }[];
}

/**
 * Lays the canvas: the root is a row (or several), a container a column with its chips at the foot. Nothing else decides the place
 * of a box, so that adding one moves only those behind it.
 */
export function layoutCanvas(tree: CanvasTree): CanvasLayout {
  const links = chooseLanes(tree);
  const sized = tree.roots.map((node) => size(node, links));
  const boxes: PlacedBox[] = [];
  for (const { sized: root, x, y } of layRoot(sized)) emit(root, { x, y, left: x, top: y }, boxes);
  return { boxes, links };
}

function size(node: CanvasNode, links: readonly PlacedLink[]): Sized {
  if (node.box.form !== 'container') {
    return { node, width: leafWidth, height: node.box.form === 'chip' ? chipHeight : leafHeight, inner: [] };
  }
  const bodies = node.children.filter((child) => child.box.form !== 'chip').map((child) => size(child, links));
  const chips = node.children.filter((child) => child.box.form === 'chip').map((child) => size(child, links));
  const inner: Sized['inner'][number][] = [];
  let y = header;
  let previous: Sized | undefined;
  for (const sized of [...bodies, ...chips]) {
    if (previous) y += previous.node.box.form === 'container' || sized.node.box.form === 'container' ? groupGap : gap;
    inner.push({ sized, x: pad, y });
    y += sized.height;
    previous = sized;
  }
  const widest = Math.max(leafWidth, ...inner.map(({ sized }) => sized.width));
  const stretched = inner.map((entry) =>
    entry.sized.inner.length > 0 || entry.sized.node.box.form === 'container'
      ? { ...entry, sized: { ...entry.sized, width: widest } }
      : { ...entry, x: pad + (widest - entry.sized.width) / 2 },
  );
  return {
    node,
    inner: stretched,
    width: widest + 2 * pad + laneRoom(node, links),
    height: (previous ? y : header + EMPTY_BODY) + pad,
  };
}

/** Lines beside the column of this very container need room at its right. */
function laneRoom(node: CanvasNode, links: readonly PlacedLink[]): number {
  const own = links.filter((link) => link.side === 'right' && commonContainer(node, link));
  if (own.length === 0) return 0;
  const pill = own.some((link) => link.pill) ? pillRoom : laneWidth;
  return pill + laneWidth * Math.max(...own.map((link) => link.lane));
}

function commonContainer(node: CanvasNode, link: CanvasLink): boolean {
  const holds = (child: CanvasNode, id: ElementId): boolean =>
    child.id === id || child.children.some((inner) => holds(inner, id));
  const from = node.children.find((child) => holds(child, link.fromId));
  const to = node.children.find((child) => holds(child, link.toId));
  return from !== undefined && to !== undefined && from !== to;
}

/** Rows of the root: containers and runs of leaves side by side, a new row when one is full, chips in a line below. */
function layRoot(sized: readonly Sized[]): Sized['inner'] {
  const columns = rootColumns(sized.filter(({ node }) => node.box.form !== 'chip'));
  const limit = rowWidth(columns.reduce((sum, column) => sum + column.width + rootGap, 0));
  const placed: Sized['inner'][number][] = [];
  let [x, y, bottom] = [0, 0, 0];
  for (const column of columns) {
    if (x > 0 && x + column.width > limit) [x, y] = [0, bottom + rootGap];
    let top = y;
    for (const entry of column.stack) {
      placed.push({ sized: entry, x, y: top });
      bottom = Math.max(bottom, top + entry.height);
      top += entry.height + groupGap;
    }
    x += column.width + rootGap;
  }
  const foot = bottom === 0 ? 0 : bottom + rootGap / 2;
  const perRow = Math.max(3, Math.floor(limit / (leafWidth + gap)));
  const chips = sized.filter(({ node }) => node.box.form === 'chip');
  chips.forEach((entry, at) =>
    placed.push({
      sized: entry,
      x: (at % perRow) * (leafWidth + gap),
      y: foot + Math.floor(at / perRow) * (chipHeight + gap),
    }),
  );
  return placed;
}

interface RootColumn {
  readonly stack: Sized[];
  readonly width: number;
}

/** A container is a column of its own; leaves that follow each other share one. */
function rootColumns(sized: readonly Sized[]): RootColumn[] {
  const columns: RootColumn[] = [];
  for (const entry of sized) {
    const last = columns.at(-1);
    if (entry.node.box.form === 'leaf' && last?.stack[0]?.node.box.form === 'leaf') last.stack.push(entry);
    else columns.push({ stack: [entry], width: entry.width });
  }
  return columns;
}

/** Rows grow in big steps with the design, so that a box more seldom breaks all of them anew. */
function rowWidth(total: number): number {
  let limit = FIRST_ROW_WIDTH;
  while (total > limit * MOST_ROWS) limit *= 2;
  return limit;
}

function emit(sized: Sized, at: { x: number; y: number; left: number; top: number }, boxes: PlacedBox[]): void {
  const { node, width, height } = sized;
  boxes.push({ id: node.id, parentId: node.parentId, form: node.box.form, ...at, width, height });
  for (const { sized: child, x, y } of sized.inner) {
    emit(child, { x, y, left: at.left + x, top: at.top + y }, boxes);
  }
}
