import type { DesignIndex } from '../../../core/model/designIndex.ts';
import type { ElementId } from '../../../core/model/element.ts';
import type { World } from '../../../core/world/world.ts';
import { preferenceFor, type Unit } from '../units.ts';
import type { ClusterPlan } from './planCluster.ts';

/** What Pacemaker is told about places and order; printed as CIB and as pcs commands. */
export type Constraint =
  /** A score of `-INFINITY` forbids the server. */
  | { readonly type: 'location'; readonly id: string; readonly host: string; readonly score: string }
  | { readonly type: 'no-promotion'; readonly id: string; readonly host: string }
  | { readonly type: 'colocation'; readonly id: string; readonly withId: string; readonly promoted: boolean }
  | { readonly type: 'order'; readonly firstId: string; readonly thenId: string; readonly promoted: boolean };

/** A constraint and the elements that it comes from. */
export type BlamedConstraint = Constraint & { readonly elementIds: readonly ElementId[] };

/** All constraints of a cluster: fences, then each unit with its needs and its places. */
export function constraintsOf(plan: ClusterPlan, index: DesignIndex, world: World): readonly BlamedConstraint[] {
  const fences = plan.fences.flatMap(({ id, avoids, device }): BlamedConstraint[] =>
    avoids === undefined ? [] : [{ type: 'location', id, host: avoids, score: '-INFINITY', elementIds: [device.id] }],
  );
  return [...fences, ...plan.units.flatMap((unit) => unitConstraints(unit, plan, { index, world }))];
}

/** The id that constraints name: clones have one of their own. */
export function constrainedId(unit: Unit): string {
  return unit.type === 'clone' || unit.type === 'promotable' ? `${unit.id}-clone` : unit.id;
}

function unitConstraints(
  unit: Unit,
  plan: ClusterPlan,
  { index, world }: { readonly index: DesignIndex; readonly world: World },
): readonly BlamedConstraint[] {
  const id = constrainedId(unit);
  const elementIds = unit.resources.flatMap((resource) => resource.elementIds);
  const needs = unit.needs.flatMap((need): Constraint[] => {
    const needed = plan.units.find((other) => other.id === need.unitId);
    if (!needed) return [];
    const promoted = need.action === 'promote';
    return [
      { type: 'colocation', id, withId: constrainedId(needed), promoted },
      { type: 'order', firstId: constrainedId(needed), thenId: id, promoted },
    ];
  });
  const places = plan.members.flatMap(({ member, host }): Constraint[] => {
    const allowed = unit.serverIds.includes(member.serverId);
    if (!allowed) return [{ type: 'location', id, host, score: '-INFINITY' }];
    const score = preferenceFor(unit, member.serverId);
    return score > 0 ? [{ type: 'location', id, host, score: String(score) }] : [];
  });
  return [...needs, ...places, ...bans(unit, plan, index, world)].map((constraint) => ({ ...constraint, elementIds }));
}

function bans(unit: Unit, plan: ClusterPlan, index: DesignIndex, world: World): readonly Constraint[] {
  const banned = neverPromoted(unit, index, world);
  return plan.members
    .filter(({ member }) => banned.includes(member.serverId))
    .map(({ host }) => ({ type: 'no-promotion', id: constrainedId(unit), host }));
}

/** Servers that may run a promotable clone but are never promoted, such as a diskless tie-breaker. */
export function neverPromoted(unit: Unit, index: DesignIndex, world: World): readonly ElementId[] {
  if (unit.type !== 'promotable') return [];
  const [resource] = unit.resources;
  return unit.serverIds.filter((id) => resource.eligible?.(id, world, index).score === null);
}
