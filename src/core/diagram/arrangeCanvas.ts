import { bySiblingOrder, type DesignIndex } from '../model/designIndex.ts';
import type { ElementId } from '../model/element.ts';
import type { CanvasBox, CanvasLine, CanvasPart } from './canvasPart.ts';

/** A box with what is inside it, in sibling order; chips come last, as they stand at the foot. */
export interface CanvasNode {
  readonly id: ElementId;
  readonly box: CanvasBox;
  readonly parentId: ElementId | undefined;
  readonly children: readonly CanvasNode[];
}

/** A line whose ends are boxes on the canvas. */
export interface CanvasLink extends CanvasLine {
  /** Unique among the lines. */
  readonly id: string;
}

/** Who stands in what on the canvas, and the lines between them; no positions yet. */
export interface CanvasTree {
  readonly roots: readonly CanvasNode[];
  readonly links: readonly CanvasLink[];
  node(id: ElementId | undefined): CanvasNode | undefined;
  /** The container in which the element is shown; undefined at the root, and for what has no box. */
  containerOf(id: ElementId): ElementId | undefined;
}

/** Nests the boxes of all kinds and ties the lines to boxes. Loops of containers end at the root. */
export function arrangeCanvas(index: DesignIndex, parts: readonly CanvasPart[]): CanvasTree {
  const boxes = new Map<ElementId, CanvasBox>();
  for (const part of parts) if (part.part === 'box') boxes.set(part.elementId, part);
  const parents = findParents(parts, boxes);
  const childIds = new Map<ElementId | undefined, ElementId[]>();
  for (const element of [...index.elements].sort(bySiblingOrder)) {
    if (!boxes.has(element.id)) continue;
    const parentId = parents.get(element.id);
    childIds.set(parentId, [...(childIds.get(parentId) ?? []), element.id]);
  }
  const nodes = new Map<ElementId, CanvasNode>();
  const isChip = (id: ElementId): boolean => boxes.get(id)?.form === 'chip';
  const grow = (parentId: ElementId | undefined): CanvasNode[] =>
    chipsLast(childIds.get(parentId) ?? [], isChip).flatMap((id) => {
      const box = boxes.get(id);
      if (!box) return [];
      const node = { id, box, parentId, children: grow(id) };
      nodes.set(id, node);
      return [node];
    });
  const roots = grow(undefined);
  return {
    roots,
    links: tieLines(parts, parents, (id) => nodes.has(id)),
    node: (id) => (id === undefined ? undefined : nodes.get(id)),
    containerOf: (id) => nodes.get(id)?.parentId,
  };
}

function chipsLast(ids: readonly ElementId[], isChip: (id: ElementId) => boolean): readonly ElementId[] {
  return [...ids.filter((id) => !isChip(id)), ...ids.filter(isChip)];
}

function findParents(
  parts: readonly CanvasPart[],
  boxes: ReadonlyMap<ElementId, CanvasBox>,
): ReadonlyMap<ElementId, ElementId> {
  const claims = new Map<ElementId, ElementId>();
  for (const part of parts) {
    if (part.part === 'place' && !claims.has(part.elementId)) claims.set(part.elementId, part.insideId);
  }
  const parents = new Map<ElementId, ElementId>();
  const encloses = (id: ElementId, inner: ElementId): boolean => {
    for (let at: ElementId | undefined = id; at !== undefined; at = parents.get(at)) if (at === inner) return true;
    return false;
  };
  for (const box of boxes.values()) {
    const claim = claims.get(box.elementId);
    const wanted = claim === undefined ? box.insideIds : [claim, ...box.insideIds];
    const parent = wanted.find((id) => boxes.get(id)?.form === 'container' && !encloses(id, box.elementId));
    if (parent !== undefined) parents.set(box.elementId, parent);
  }
  return parents;
}

function tieLines(
  parts: readonly CanvasPart[],
  parents: ReadonlyMap<ElementId, ElementId>,
  isDrawn: (id: ElementId) => boolean,
): CanvasLink[] {
  const standIns = new Map<ElementId, readonly ElementId[]>();
  for (const part of parts) if (part.part === 'stand-in') standIns.set(part.elementId, part.byIds);

  const drawnFor = (id: ElementId, seen: ReadonlySet<ElementId> = new Set()): readonly ElementId[] => {
    if (isDrawn(id)) return [id];
    if (seen.has(id)) return [];
    return (standIns.get(id) ?? []).flatMap((by) => drawnFor(by, new Set([...seen, id])));
  };
  const nearest = (candidates: readonly ElementId[], other: ElementId): ElementId | undefined =>
    candidates.find((id) => parents.get(id) === parents.get(other)) ?? candidates[0];

  const drawn = new Set<string>();
  return parts.flatMap((part) => {
    if (part.part !== 'line') return [];
    const fromId = nearest(drawnFor(part.fromId), part.toId);
    const toId = fromId === undefined ? undefined : nearest(drawnFor(part.toId), fromId);
    if (fromId === undefined || toId === undefined || fromId === toId) return [];
    const track = `${part.meaning} ${fromId} ${toId}`;
    if (part.meaning !== 'replication' && drawn.has(track)) return [];
    drawn.add(track);
    return [{ ...part, id: `${part.elementId}/${part.key ?? ''}`, fromId, toId }];
  });
}
