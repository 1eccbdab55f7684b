import type { ManagedResource } from '../../core/configs/managedResource.ts';
import type { ElementId } from '../../core/model/element.ts';
import type { Need } from '../../core/storage/offer.ts';

/** What Pacemaker places as one: a clone, a promotable clone, a group, or a single resource. */
export interface Unit {
  /** Id that constraints name: of the group, or of the resource. */
  readonly id: string;
  readonly type: 'promotable' | 'clone' | 'group' | 'primitive';
  /** In the order in which they start. */
  readonly resources: readonly [ManagedResource, ...ManagedResource[]];
  /** Members of the cluster that may run it, preferred one first. */
  readonly serverIds: readonly ElementId[];
  readonly prefersFirst: boolean;
  /** Other units that must be active on the same server, without repeats. */
  readonly needs: readonly UnitNeed[];
}

/** A need, with the unit that fulfils it. */
export interface UnitNeed {
  readonly unitId: string;
  readonly action: Need['action'];
}

/**
 * Arranges managed resources for one cluster: what a single group needs and nobody else uses (a volume group) starts as
 * the first member of that group. Units come after the units that they need; needs that nothing fulfils are left out.
 */
export function arrangeUnits(managed: readonly ManagedResource[], memberIds: readonly ElementId[]): readonly Unit[] {
  const here = managedOnAny(memberIds, managed);
  const homes = new Map(here.map((resource) => [resource.id, homeOf(resource, here)] as const));
  const unitIds = [...new Set(homes.values())];
  const units = unitIds.map((id) => makeUnit(id, here, homes, memberIds));
  return sortByNeeds(units);
}

/** Positions of resources by server, made once for each list: a large design has many clusters and one list for all. */
const positions = new WeakMap<readonly ManagedResource[], ReadonlyMap<ElementId, readonly number[]>>();

/** Resources that may run on one of the servers, in the order of the list. */
export function managedOnAny(serverIds: readonly ElementId[], managed: readonly ManagedResource[]): ManagedResource[] {
  let known = positions.get(managed);
  if (!known) positions.set(managed, (known = positionsByServer(managed)));
  const found = new Set(serverIds.flatMap((id) => known.get(id) ?? []));
  return [...found].sort((a, b) => a - b).flatMap((at) => managed[at] ?? []);
}

function positionsByServer(managed: readonly ManagedResource[]): ReadonlyMap<ElementId, readonly number[]> {
  const known = new Map<ElementId, number[]>();
  managed.forEach(({ serverIds }, at) => {
    for (const id of new Set(serverIds)) {
      const list = known.get(id);
      if (list) list.push(at);
      else known.set(id, [at]);
    }
  });
  return known;
}

/** The unit that a resource belongs to. */
function homeOf(resource: ManagedResource, all: readonly ManagedResource[]): string {
  if (resource.form.type === 'member') return resource.form.group;
  if (resource.form.type !== 'primitive') return resource.id;
  const users = all.filter((other) => other.needs.some((need) => need.managedId === resource.id));
  const groups = new Set(users.map((user) => (user.form.type === 'member' ? user.form.group : '')));
  const [only] = groups;
  return groups.size === 1 && only ? only : resource.id;
}

function makeUnit(
  id: string,
  all: readonly ManagedResource[],
  homes: ReadonlyMap<string, string>,
  memberIds: readonly ElementId[],
): Unit {
  const resources = all.filter((resource) => homes.get(resource.id) === id).sort((a, b) => rankOf(a) - rankOf(b));
  const [first, ...rest] = resources;
  if (!first) throw new Error(`Unit ${id} has no resource.`);
  const leader = resources.find((resource) => resource.form.type === 'member') ?? first;
  const allowed = leader.serverIds.filter(
    (serverId) => memberIds.includes(serverId) && resources.every((resource) => resource.serverIds.includes(serverId)),
  );
  return {
    id,
    type: leader.form.type === 'member' ? 'group' : leader.form.type,
    resources: [first, ...rest],
    serverIds: allowed,
    prefersFirst: resources.some((resource) => resource.prefersFirst),
    needs: unitNeeds(id, resources, homes),
  };
}

function rankOf(resource: ManagedResource): number {
  return resource.form.type === 'member' ? resource.form.rank : -1;
}

function unitNeeds(
  id: string,
  resources: readonly ManagedResource[],
  homes: ReadonlyMap<string, string>,
): readonly UnitNeed[] {
  const needs = new Map<string, UnitNeed>();
  for (const need of resources.flatMap((resource) => resource.needs)) {
    const unitId = homes.get(need.managedId);
    if (unitId !== undefined && unitId !== id) needs.set(`${unitId} ${need.action}`, { unitId, action: need.action });
  }
  return [...needs.values()];
}

/** Keeps the given order but for units that come before something they need. */
function sortByNeeds(units: readonly Unit[]): readonly Unit[] {
  const sorted: Unit[] = [];
  const visited = new Set<string>();
  const visit = (unit: Unit): void => {
    if (visited.has(unit.id)) return;
    visited.add(unit.id);
    for (const need of unit.needs) {
      const needed = units.find((candidate) => candidate.id === need.unitId);
      if (needed) visit(needed);
    }
    sorted.push(unit);
  };
  units.forEach(visit);
  return sorted;
}

/**
 * Preference of a group for a server, as it is written into location constraints: 100 for the first, halves for the
 * next, none for the last. It goes on the group, because a preference for the promoted role would promote old data.
 */
export function preferenceFor(unit: Unit, serverId: ElementId): number {
  if (!unit.prefersFirst || (unit.type !== 'group' && unit.type !== 'primitive')) return 0;
  const rank = unit.serverIds.indexOf(serverId);
  if (rank < 0 || rank === unit.serverIds.length - 1) return 0;
  return Math.max(1, Math.floor(100 / 2 ** rank));
}
