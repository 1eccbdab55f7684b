import type { DesignIndex } from '../../core/model/designIndex.ts';
import type { ElementId } from '../../core/model/element.ts';
import { placementOf, type Placement, type World } from '../../core/world/world.ts';
import { preferenceFor, type Unit } from './units.ts';

/** One partition of a cluster, and what it has to place. */
export interface PlacementTask {
  readonly index: DesignIndex;
  /** The world as it is; its placements are the previous ones. */
  readonly world: World;
  readonly units: readonly Unit[];
  /** Servers of the partition. */
  readonly serverIds: readonly ElementId[];
  readonly stickiness: number;
  /** True while a lost server is not safely off: what runs stays, nothing is started or promoted. */
  readonly frozen: boolean;
}

type Placements = Map<string, Placement>;

/** Places all units on the servers of one partition as Pacemaker's scheduler does; keyed by managed resource. */
export function placeUnits(task: PlacementTask): ReadonlyMap<string, Placement> {
  const placed: Placements = new Map();
  for (const unit of task.units) {
    const candidates = candidatesFor(unit, placed, task);
    const placement = PLACERS[unit.type](unit, candidates, placed, task);
    for (const resource of unit.resources) placed.set(resource.id, placement);
  }
  return placed;
}

type Placer = (unit: Unit, candidates: readonly ElementId[], placed: Placements, task: PlacementTask) => Placement;

const placeOne: Placer = (unit, candidates, placed, task) => {
  const load = (serverId: ElementId): number =>
    [...placed.values()].filter((placement) => placement.startedOn.includes(serverId)).length;
  const scored = candidates.map((serverId) => ({
    serverId,
    score: preferenceFor(unit, serverId) + stickinessOf(unit, serverId, task),
    load: load(serverId),
  }));
  const [best] = scored.sort((a, b) => b.score - a.score || a.load - b.load);
  return { startedOn: best ? [best.serverId] : [], promotedOn: [] };
};

const placeClone: Placer = (_unit, candidates) => ({ startedOn: candidates, promotedOn: [] });

const placePromotable: Placer = (unit, candidates, _placed, task) => {
  const { resources, id } = unit;
  const [resource] = resources;
  const most = resource.form.type === 'promotable' ? resource.form.promotedMax : 1;
  const dependents = task.units.filter((other) =>
    other.needs.some((need) => need.unitId === id && need.action === 'promote'),
  );
  const before = placementOf(task.world, resource.id).promotedOn;
  const scored = candidates.flatMap((serverId) => {
    const score = resource.eligible?.(serverId, task.world, task.index).score ?? null;
    if (score === null || (task.frozen && !before.includes(serverId))) return [];
    const wishes = dependents.map((unit2) => preferenceFor(unit2, serverId) + stickinessOf(unit2, serverId, task));
    return [{ serverId, score: score + wishes.reduce((sum, wish) => sum + wish, 0) }];
  });
  const best = scored.sort((a, b) => b.score - a.score).slice(0, most);
  return { startedOn: candidates, promotedOn: best.map(({ serverId }) => serverId) };
};

const PLACERS: Readonly<Record<Unit['type'], Placer>> = {
  group: placeOne,
  primitive: placeOne,
  clone: placeClone,
  promotable: placePromotable,
};

/** Servers of the partition that may run the unit and where all that it needs is active. */
function candidatesFor(unit: Unit, placed: Placements, task: PlacementTask): readonly ElementId[] {
  const before = placementOf(task.world, unit.resources[0].id).startedOn;
  return unit.serverIds.filter(
    (serverId) =>
      task.serverIds.includes(serverId) &&
      (!task.frozen || before.includes(serverId)) &&
      unit.needs.every((need) => isMet(need.unitId, need.action, serverId, { placed, units: task.units })) &&
      (unit.type === 'promotable' ||
        unit.resources.every((resource) => resource.eligible?.(serverId, task.world, task.index).score !== null)),
  );
}

function isMet(
  unitId: string,
  action: 'start' | 'promote',
  serverId: ElementId,
  { placed, units }: { readonly placed: Placements; readonly units: readonly Unit[] },
): boolean {
  const needed = units.find((unit) => unit.id === unitId);
  const placement = needed && placed.get(needed.resources[0].id);
  return (action === 'promote' ? placement?.promotedOn : placement?.startedOn)?.includes(serverId) ?? false;
}

function stickinessOf(unit: Unit, serverId: ElementId, { world, stickiness }: PlacementTask): number {
  if (unit.type !== 'group' && unit.type !== 'primitive') return 0;
  const running = unit.resources.filter((resource) => placementOf(world, resource.id).startedOn.includes(serverId));
  return running.length * stickiness;
}
