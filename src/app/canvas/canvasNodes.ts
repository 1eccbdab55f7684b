import type { Edge, Node } from '@xyflow/react';
import type { PlacedLink } from '../../core/diagram/chooseLanes.ts';
import type { PlacedBox } from '../../core/diagram/layoutCanvas.ts';
import type { CanvasBox } from '../../core/diagram/canvasPart.ts';
import type { Analysis } from '../../core/kind/workbench.ts';
import type { DesignIndex } from '../../core/model/designIndex.ts';
import { isA, type ElementBase, type ElementId } from '../../core/model/element.ts';
import { Service } from '../../kinds/common/index.ts';
import { countByPlace, type FindingCount } from '../findings/countByPlace.ts';
import { stateOf, stateWords, type ElementState } from '../ui/elementState.ts';
import { workbench } from '../../workbench.ts';
import { boxOf } from './boxOf.ts';

/** What a box on the canvas shows. */
export interface BoxContent extends Record<string, unknown> {
  readonly element: ElementBase;
  readonly box: CanvasBox;
  readonly state: ElementState;
  /** Findings of itself and of things inside or behind it that have no box of their own. */
  readonly findings: FindingCount | undefined;
  /** For screen readers: name, type, place, state. */
  readonly label: string;
  /** Shown green while it can be read and written, as in the seed's figures; services only tell when they cannot. */
  readonly showsAccess: boolean;
  readonly isEmpty: boolean;
  /** What belongs to it and has its box elsewhere: "alice in Cluster 1"; a rack holds what a cluster groups. */
  readonly drawnElsewhere: readonly string[];
  readonly isFirst: boolean;
}

export type BoxNode = Node<BoxContent, 'container' | 'leaf' | 'chip'>;
export type LinkEdgeType = Edge<
  {
    readonly link: PlacedLink;
    readonly failed: boolean;
    /** After a failover data flow the other way. */
    readonly isTurned: boolean;
    readonly pillFindings: FindingCount | undefined;
  } & Record<string, unknown>,
  'link'
>;

/** React Flow's nodes of the boxes; parents come before their children. */
export function boxNodes(analysis: Analysis, boxes: readonly PlacedBox[]): BoxNode[] {
  const findings = findingsByBox(analysis);
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
          findings: findings.get(placed.id),
          label: describe(analysis.index, element, state),
          showsAccess: !isA(Service, element),
          isEmpty: node.children.length === 0,
          drawnElsewhere: placed.form === 'container' ? drawnElsewhere(analysis, placed.id) : [],
          isFirst: at === 0,
        },
      },
    ];
  });
}

/** Children of a container that have a container of their own elsewhere on the canvas. */
function drawnElsewhere({ index, design }: Analysis, id: ElementId): string[] {
  const tree = workbench.canvas(design);
  return index.children(id).flatMap((child) => {
    const around = index.get(tree.containerOf(child.id));
    const isBox = tree.node(child.id)?.box.form === 'container';
    return isBox && around && around.id !== id ? [`${child.name} in ${around.name}`] : [];
  });
}

/** React Flow's edges of the lines. */
export function linkEdges(analysis: Analysis, links: readonly PlacedLink[]): LinkEdgeType[] {
  const findings = findingsByBox(analysis);
  return links.map((link) => ({
    id: link.id,
    type: 'link',
    source: link.fromId,
    target: link.toId,
    zIndex: 50,
    interactionWidth: 24,
    data: {
      link,
      failed: [link.elementId, link.fromId, link.toId].some((id) => isDown(analysis, id)),
      isTurned:
        link.meaning === 'replication' &&
        accessOf(analysis, link.fromId) === 'none' &&
        accessOf(analysis, link.toId) === 'read-write',
      pillFindings: findings.get(link.pill?.elementId ?? ''),
    },
  }));
}

/** Broken itself, or in something that is. */
function isDown({ world, design }: Analysis, id: ElementId): boolean {
  const tree = workbench.canvas(design);
  for (let at: ElementId | undefined = id; at !== undefined; at = tree.containerOf(at))
    if (world.failed.has(at)) return true;
  return false;
}

function accessOf(analysis: Analysis, id: ElementId): ElementState['access'] {
  const element = analysis.index.get(id);
  return element && stateOf(analysis, element).access;
}

function describe(index: DesignIndex, element: ElementBase, state: ElementState): string {
  const type = index.catalog.get(element.type)?.label ?? element.type;
  const parent = index.get(workbench.canvas(index.design).containerOf(element.id));
  return [element.name, `${type}${parent ? ` in ${parent.name}` : ''}`, ...stateWords(state)].join(', ');
}

const byBox = new WeakMap<Analysis, ReadonlyMap<ElementId, FindingCount>>();

/** Findings of elements without a box count at the nearest box or pill around them. */
function findingsByBox(analysis: Analysis): ReadonlyMap<ElementId, FindingCount> {
  let counts = byBox.get(analysis);
  if (!counts) {
    counts = countByPlace(analysis.findings, (id) => [boxOf(analysis.design, id)].filter((box) => box !== undefined));
    byBox.set(analysis, counts);
  }
  return counts;
}
