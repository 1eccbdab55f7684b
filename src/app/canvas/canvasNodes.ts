import type { Edge, Node } from '@xyflow/react';
import type { PlacedBox, PlacedLink } from '../../core/diagram/layoutCanvas.ts';
import type { CanvasBox } from '../../core/diagram/canvasPart.ts';
import type { Analysis } from '../../core/kind/workbench.ts';
import type { DesignIndex } from '../../core/model/designIndex.ts';
import type { ElementBase, ElementId } from '../../core/model/element.ts';
import { stateOf, stateWords, type ElementState } from '../ui/elementState.ts';
import { workbench } from '../../workbench.ts';

/** What a box on the canvas shows. */
export interface BoxContent extends Record<string, unknown> {
  readonly element: ElementBase;
  readonly box: CanvasBox;
  readonly state: ElementState;
  /** Findings of things inside or behind it that have no box of their own. */
  readonly hiddenFindings: number;
  /** For screen readers: name, type, place, state. */
  readonly label: string;
  readonly isEmpty: boolean;
  readonly isFirst: boolean;
}

export type BoxNode = Node<BoxContent, 'container' | 'leaf' | 'chip'>;
export type LinkEdgeType = Edge<
  { readonly link: PlacedLink; readonly failed: boolean; readonly resourceFindings: number } & Record<string, unknown>,
  'link'
>;

/** React Flow's nodes of the boxes; parents come before their children. */
export function boxNodes(analysis: Analysis, boxes: readonly PlacedBox[]): BoxNode[] {
  const hidden = findingsWithoutBox(analysis);
  const depths = new Map<ElementId, number>();
  return boxes.flatMap((placed, at): BoxNode[] => {
    const depth = placed.parentId === undefined ? 0 : (depths.get(placed.parentId) ?? 0) + 1;
    depths.set(placed.id, depth);
    const node = workbench.canvas(analysis.design).node(placed.id);
    const element = analysis.index.get(placed.id);
    if (!node || !element) return [];
    const state = stateOf(analysis, element);
    const size = { width: placed.width, height: placed.height };
    return [
      {
        id: placed.id,
        type: placed.form,
        position: { x: placed.x, y: placed.y },
        ...(placed.parentId === undefined ? {} : { parentId: placed.parentId }),
        ...size,
        measured: size,
        zIndex: placed.form === 'container' ? depth : 100,
        ariaRole: 'group',
        data: {
          element,
          box: node.box,
          state,
          hiddenFindings: hidden.get(placed.id) ?? 0,
          label: describe(analysis.index, element, state),
          isEmpty: node.children.length === 0,
          isFirst: at === 0,
        },
      },
    ];
  });
}

/** React Flow's edges of the lines. */
export function linkEdges(analysis: Analysis, links: readonly PlacedLink[]): LinkEdgeType[] {
  return links.map((link) => ({
    id: link.id,
    type: 'link',
    source: link.fromId,
    target: link.toId,
    zIndex: 50,
    interactionWidth: 24,
    data: {
      link,
      failed: [link.elementId, link.fromId, link.toId].some((id) => analysis.world.failed.has(id)),
      resourceFindings: link.pill ? countOf(analysis, link.pill.elementId) : 0,
    },
  }));
}

function describe(index: DesignIndex, element: ElementBase, state: ElementState): string {
  const type = index.catalog.get(element.type)?.label ?? element.type;
  const parent = index.get(workbench.canvas(index.design).containerOf(element.id));
  return [element.name, `${type}${parent ? ` in ${parent.name}` : ''}`, ...stateWords(state)].join(', ');
}

function countOf(analysis: Analysis, elementId: ElementId): number {
  return analysis.findings.filter((finding) => finding.elementId === elementId && finding.waived === undefined).length;
}

/** Findings of elements without a box count at the nearest box around them. */
function findingsWithoutBox(analysis: Analysis): ReadonlyMap<ElementId, number> {
  const tree = workbench.canvas(analysis.design);
  const pills = new Set(tree.links.flatMap((link) => (link.pill ? [link.pill.elementId] : [])));
  const counts = new Map<ElementId, number>();
  for (const { elementId, waived } of analysis.findings) {
    if (waived !== undefined || pills.has(elementId)) continue;
    let at = analysis.index.get(elementId);
    if (at && tree.node(at.id)) continue;
    while (at && !tree.node(at.id)) at = pills.has(at.id) ? undefined : analysis.index.parentOf(at);
    if (at) counts.set(at.id, (counts.get(at.id) ?? 0) + 1);
  }
  return counts;
}
