import type { NodeChange, EdgeChange } from '@xyflow/react';
import { useMemo, useState } from 'react';
import { layoutCanvas, type CanvasLayout } from '../../core/diagram/layoutCanvas.ts';
import type { ElementId } from '../../core/model/element.ts';
import { select, useEditor } from '../store/store.ts';
import { useAnalysis } from '../store/useAnalysis.ts';
import { workbench } from '../../workbench.ts';
import { standInsFor } from './boxOf.ts';
import { boxNodes, linkEdges, type BoxNode, type LinkEdgeType } from './canvasNodes.ts';
import { createKeeper } from './keepIdentity.ts';
import { cover, takenByMarquee, useMarquee } from './marquee.ts';

/** Nodes and edges as React Flow wants them, and what to do with its changes. */
export interface CanvasItems {
  readonly layout: CanvasLayout;
  readonly nodes: BoxNode[];
  readonly edges: LinkEdgeType[];
  onNodesChange(changes: NodeChange<BoxNode>[]): void;
  onEdgesChange(changes: EdgeChange<LinkEdgeType>[]): void;
  /** Puts dragged boxes back into their derived places. */
  snapBack(): void;
}

type Places = ReadonlyMap<ElementId, { readonly x: number; readonly y: number }>;
const NOWHERE: Places = new Map();

/** Positions follow from the design; only while something is dragged do boxes stand elsewhere. */
export function useCanvasItems(): CanvasItems {
  const analysis = useAnalysis();
  const chosen = useEditor((state) => state.selection);
  const marquee = useMarquee();
  const selection = takenByMarquee(marquee) ?? chosen;
  const [moving, setMoving] = useState<Places>(NOWHERE);
  const [keepNodes] = useState(() => createKeeper<BoxNode>());
  const [keepEdges] = useState(() => createKeeper<LinkEdgeType>());
  const layout = useMemo(() => layoutCanvas(workbench.canvas(analysis.design)), [analysis.design]);
  const boxes = useMemo(() => keepNodes(boxNodes(analysis, layout.boxes)), [analysis, layout, keepNodes]);
  const lines = useMemo(() => keepEdges(linkEdges(analysis, layout.links)), [analysis, layout, keepEdges]);
  const selected = useMemo(() => new Set(selection), [selection]);
  const standIns = useMemo(() => standInsFor(analysis.design, selection), [analysis.design, selection]);
  const nodes = useMemo(
    () =>
      boxes.map((node) => {
        if (selected.has(node.id)) return { ...node, selected: true };
        return standIns.has(node.id) ? { ...node, className: 'stands-for-selected' } : node;
      }),
    [boxes, selected, standIns],
  );
  const edges = useMemo(
    () =>
      lines.map((edge) => (edge.data && selected.has(edge.data.link.elementId) ? { ...edge, selected: true } : edge)),
    [lines, selected],
  );
  return {
    layout,
    nodes: moving === NOWHERE ? nodes : nodes.map((node) => atPlace(node, moving.get(node.id))),
    edges,
    onNodesChange: (changes) => {
      const moves = changes.flatMap((change) =>
        change.type === 'position' && change.dragging === true && change.position
          ? [[change.id, change.position] as const]
          : [],
      );
      if (moves.length > 0) setMoving((places) => new Map([...places, ...moves]));
      applySelection(
        changes.flatMap((change) => (change.type === 'select' ? [{ id: change.id, selected: change.selected }] : [])),
      );
    },
    onEdgesChange: (changes) => {
      const ids = new Map(layout.links.map((link) => [link.id, link.elementId]));
      applySelection(
        changes.flatMap((change) => {
          const id = change.type === 'select' ? ids.get(change.id) : undefined;
          return change.type === 'select' && id !== undefined ? [{ id, selected: change.selected }] : [];
        }),
      );
    },
    snapBack: () => setMoving(NOWHERE),
  };
}

/** The node where it is dragged to, above all others. */
function atPlace(node: BoxNode, place: { readonly x: number; readonly y: number } | undefined): BoxNode {
  return place ? { ...node, position: place, dragging: true, zIndex: node.type === 'container' ? 150 : 200 } : node;
}

interface SelectionChange {
  readonly id: ElementId;
  readonly selected: boolean;
}

/** Follows React Flow's selection; elements that are not on the canvas leave it as soon as the canvas is used. */
function applySelection(changes: readonly SelectionChange[]): void {
  if (changes.length === 0) return;
  const { covered } = useMarquee.getState();
  if (covered) {
    const next = withChanges(covered, changes);
    if (next !== covered) cover(next);
    return;
  }
  const { selection, history } = useEditor.getState();
  const tree = workbench.canvas(history.present);
  const lines = new Set(tree.links.map((link) => link.elementId));
  const onCanvas = selection.filter((id) => tree.node(id) !== undefined || lines.has(id));
  const next = withChanges(onCanvas.length === selection.length ? selection : onCanvas, changes);
  if (next !== selection) select(next);
}

/** The same list if the changes change nothing. */
function withChanges(ids: readonly ElementId[], changes: readonly SelectionChange[]): readonly ElementId[] {
  const next = new Set(ids);
  for (const { id, selected } of changes) {
    if (selected) next.add(id);
    else next.delete(id);
  }
  const isSame = next.size === ids.length && ids.every((id) => next.has(id));
  return isSame ? ids : [...next];
}
