import type { ElementId } from '../model/element.ts';
import type { DiagramArrow, DiagramStandIn, DrawnArrow } from './diagram.ts';
import type { Nesting } from './nestParts.ts';

interface End {
  readonly id: ElementId;
  readonly borderOf?: ElementId;
}

/**
 * Leads every arrow to things that are drawn: an end that is hidden or has no picture is followed along its stand-ins.
 * Arrows without an end, from a thing to itself or to a group around it, and second copies of an arrow are left out.
 */
export function placeArrows(
  arrows: readonly DiagramArrow[],
  standIns: readonly DiagramStandIn[],
  nesting: Nesting,
): DrawnArrow[] {
  const follow = createFollower(standIns, nesting);
  const parents = new Map([...nesting.groups, ...nesting.boxes].map((part) => [part.elementId, part.parentId]));
  const positions = new Map(nesting.boxes.map((box, at) => [box.elementId, at]));
  const seen = new Set<string>();
  return replicationFirst(arrows).flatMap((arrow) => {
    const from = follow(arrow.from, arrow.serverId);
    const to = follow(arrow.to, arrow.serverId);
    if (!from || !to || surrounds(parents, from.id, to.id) || surrounds(parents, to.id, from.id)) return [];
    const sight = [from.id, to.id, arrow.heads, arrow.meaning, arrow.label ?? ''].join('\n');
    if (seen.has(sight)) return [];
    seen.add(sight);
    const border = to.borderOf ?? arrow.toBorderOf;
    const drawnBorder = border !== undefined && parents.has(border) ? border : undefined;
    const { toBorderOf: _wanted, ...rest } = arrow;
    const id = `${arrow.elementId}~${arrow.key ?? 'line'}`;
    const backward = (positions.get(from.id) ?? -1) > (positions.get(to.id) ?? -1);
    const placed = { ...rest, id, backward, from: from.id, to: to.id };
    return [drawnBorder === undefined ? placed : { ...placed, toBorderOf: drawnBorder }];
  });
}

/** Replication decides who stands left and right, so that it is laid out first. */
function replicationFirst(arrows: readonly DiagramArrow[]): DiagramArrow[] {
  const isReplication = (arrow: DiagramArrow): boolean => arrow.meaning === 'replication';
  return [...arrows.filter(isReplication), ...arrows.filter((arrow) => !isReplication(arrow))];
}

function createFollower(
  standIns: readonly DiagramStandIn[],
  nesting: Nesting,
): (id: ElementId, serverId: ElementId | undefined) => End | undefined {
  const drawn = new Set([...nesting.groups, ...nesting.boxes].map((part) => part.elementId));
  const known = new Map(standIns.map((standIn) => [`${standIn.elementId} ${standIn.serverId ?? ''}`, standIn]));
  return (start, serverId) => {
    const met = new Set<ElementId>();
    let borderOf: ElementId | undefined;
    for (let id = start; !met.has(id);) {
      if (drawn.has(id)) return borderOf === undefined ? { id } : { id, borderOf };
      met.add(id);
      const standIn = known.get(`${id} ${serverId ?? ''}`) ?? known.get(`${id} `);
      if (!standIn) return undefined;
      borderOf ??= standIn.borderOf;
      id = standIn.drawnAs;
    }
    return undefined;
  };
}

function surrounds(
  parents: ReadonlyMap<ElementId, ElementId | undefined>,
  outer: ElementId,
  inner: ElementId,
): boolean {
  for (let at: ElementId | undefined = inner; at !== undefined; at = parents.get(at)) {
    if (at === outer) return true;
  }
  return false;
}
