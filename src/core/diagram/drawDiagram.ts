import type { ClusterKind, ViewContext } from '../kind/clusterKind.ts';
import type { Design } from '../model/design.ts';
import type { ElementId } from '../model/element.ts';
import type { Finding } from '../rules/rule.ts';
import type { Diagram, DiagramMark, DiagramPart, DiagramStatus } from './diagram.ts';
import { nestParts } from './nestParts.ts';
import { placeArrows } from './placeArrows.ts';
import { turnArrows } from './turnArrows.ts';

/**
 * The picture of a design in the world that `view` holds: parts of all kinds, without hidden layers, nested, with the
 * state of every element. The same input gives the same picture, whatever the order of elements in the file.
 */
export function drawDiagram(
  kinds: readonly ClusterKind[],
  view: ViewContext,
  design: Design,
  findings: readonly Finding[],
): Diagram {
  const hidden = new Set(design.view.hiddenLayers);
  const perKind = kinds.map((kind) => ({ kind, parts: kind.diagram(view) }));
  const parts = perKind.flatMap((entry) => entry.parts).filter((part) => !isHidden(part, hidden));
  const marks = parts.filter((part) => part.part === 'mark');
  const wishes = new Map(
    marks.flatMap((mark) => (mark.inside === undefined ? [] : [[mark.elementId, mark.inside] as const])).reverse(),
  );
  const nesting = nestParts(
    parts.filter((part) => part.part === 'group'),
    parts.filter((part) => part.part === 'box'),
    wishes,
  );
  const homes = new Map(nesting.boxes.map((box) => [box.elementId, box.parentId]));
  const arrows = placeArrows(
    parts.filter((part) => part.part === 'arrow'),
    parts.filter((part) => part.part === 'stand-in'),
    nesting,
  );
  const named = perKind.findLast((entry) => entry.kind.graphName !== undefined && entry.parts.some(isVisibleOwn));
  return {
    name: named?.kind.graphName ?? 'design',
    title: design.title,
    direction: design.view.direction,
    titles: design.view.titles,
    ...(design.view.lines && { lines: design.view.lines }),
    ...(design.view.frames && { frames: design.view.frames }),
    ...nesting,
    arrows: design.view.direction === 'LR' ? turnArrows(arrows, nesting) : arrows,
    stacks: parts
      .filter((part) => part.part === 'stack')
      .filter(({ elementIds: [upper, lower] }) => homes.has(upper) && homes.get(upper) === homes.get(lower)),
    fillers: parts
      .filter((part) => part.part === 'filler')
      .filter(({ below, groupId }) => homes.get(below) === groupId),
    status: mergeStatus(marks, view, findings),
  };
}

function isHidden(part: DiagramPart, hidden: ReadonlySet<string>): boolean {
  return 'layer' in part && part.layer !== undefined && hidden.has(part.layer);
}

function isVisibleOwn(part: DiagramPart): boolean {
  return part.part !== 'mark';
}

const RANK = { error: 0, warning: 1, info: 2 } as const;

function mergeStatus(
  marks: readonly DiagramMark[],
  { world }: ViewContext,
  findings: readonly Finding[],
): ReadonlyMap<ElementId, DiagramStatus> {
  const status = new Map<ElementId, DiagramStatus>();
  const add = (id: ElementId, more: DiagramStatus): unknown => status.set(id, { ...status.get(id), ...more });
  for (const { part: _part, elementId, inside: _inside, ...mark } of marks) add(elementId, mark);
  for (const id of world.failed) add(id, { failed: true });
  for (const id of world.fenced) add(id, { fenced: true });
  for (const finding of findings) {
    if (finding.waived !== undefined) continue;
    const worst = status.get(finding.elementId)?.worst;
    if (worst === undefined || RANK[finding.severity] < RANK[worst])
      add(finding.elementId, { worst: finding.severity });
  }
  return status;
}
