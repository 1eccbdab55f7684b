import type { ManagedResource } from '../../core/configs/managedResource.ts';
import type { ElementId } from '../../core/model/element.ts';
import type { Told, WorldContext } from '../../core/world/behaviour.ts';
import { placementOf, type Placement } from '../../core/world/world.ts';
import type { Cluster } from './elements.ts';
import { clusterState, type ClusterState } from './facts.ts';
import { listNames } from './tellMembership.ts';
import { preferenceFor, type Unit } from './units.ts';

/** The new placement of one cluster; the old one is in the world. */
export interface PlacementChange {
  readonly cluster: Cluster;
  readonly units: readonly Unit[];
  readonly placements: ReadonlyMap<string, Placement>;
  readonly state: ClusterState;
  readonly reasons?: PlacementReasons;
}

/** Why a manager places things as it does, where Pacemaker would say something else. Empty: nothing worth a word. */
export interface PlacementReasons {
  readonly staying: string;
  whyPromoted(resource: ManagedResource, serverId: ElementId): string;
  whyDown(unit: Unit): string;
}

/** Tells what stops, is demoted, promoted, mounted and started, in the order in which it happens, and what stays down. */
export function tellPlacement(change: PlacementChange, context: WorldContext): readonly Told[] {
  const atStart = context.event === undefined;
  const up = change.units.flatMap((unit) => unit.resources);
  const down = [...up].reverse();
  return [
    ...(atStart ? [] : down.flatMap((resource) => tellStops(resource, change, context))),
    ...(atStart ? [] : up.flatMap((resource) => tellStarts(resource, change, context))),
    ...tellStaying(change, context),
    ...change.units.flatMap((unit) => tellDown(unit, change, context)),
  ];
}

function tellStops(
  resource: ManagedResource,
  change: PlacementChange,
  { index, world }: WorldContext,
): readonly Told[] {
  const now = change.placements.get(resource.id);
  const before = placementOf(world, resource.id);
  const left = (was: readonly ElementId[], is: readonly ElementId[] = []): readonly ElementId[] =>
    was.filter((id) => !is.includes(id) && change.state.running.includes(id));
  const say = (serverId: ElementId, text: string): Told => ({
    elementIds: [...resource.elementIds, serverId],
    text,
    why: whyLeaving(resource, serverId, change, { index, world }),
    mood: 'neutral',
  });
  const name = (id: ElementId): string => index.get(id)?.name ?? id;
  if (resource.form.type === 'promotable') {
    return left(before.promotedOn, now?.promotedOn).map((id) =>
      say(id, `${name(id)} is demoted for ${resource.title}.`),
    );
  }
  return left(before.startedOn, now?.startedOn).map((id) =>
    say(
      id,
      isFilesystem(resource)
        ? `${resource.title} is unmounted from ${name(id)}.`
        : `${resource.title} stops on ${name(id)}.`,
    ),
  );
}

function whyLeaving(
  resource: ManagedResource,
  serverId: ElementId,
  { state }: PlacementChange,
  { index, world }: Pick<WorldContext, 'index' | 'world'>,
): string {
  if (!state.quorate.includes(serverId)) return `${index.get(serverId)?.name ?? serverId} has no quorum.`;
  return resource.eligible?.(serverId, world, index).why ?? '';
}

function tellStarts(
  resource: ManagedResource,
  change: PlacementChange,
  { index, world }: WorldContext,
): readonly Told[] {
  const now = change.placements.get(resource.id);
  const before = placementOf(world, resource.id);
  const came = (is: readonly ElementId[] = [], was: readonly ElementId[]): readonly ElementId[] =>
    is.filter((id) => !was.includes(id));
  const say = (serverId: ElementId, text: string): Told => ({
    elementIds: [...resource.elementIds, serverId],
    text,
    why: resource.form.type === 'promotable' ? (change.reasons?.whyPromoted(resource, serverId) ?? '') : '',
    mood: 'good',
  });
  const name = (id: ElementId): string => index.get(id)?.name ?? id;
  if (resource.form.type === 'promotable') {
    return came(now?.promotedOn, before.promotedOn).map((id) =>
      say(id, `${name(id)} is promoted for ${resource.title}.`),
    );
  }
  return came(now?.startedOn, before.startedOn).map((id) =>
    say(
      id,
      isFilesystem(resource)
        ? `${resource.title} is mounted on ${name(id)}.`
        : `${resource.title} starts on ${name(id)}.`,
    ),
  );
}

/** Groups that would rather be on a server that came back, and stay where they are. */
function tellStaying(
  { units, placements, state, cluster, reasons }: PlacementChange,
  { index, world }: WorldContext,
): readonly Told[] {
  const before = clusterState(world, cluster.id)?.running ?? state.running;
  const staying = units.filter((unit) => {
    const home = unit.serverIds[0];
    const runsOn = placements.get(unit.resources[0].id)?.startedOn[0];
    const isBack = home !== undefined && state.running.includes(home) && !before.includes(home);
    return preferenceFor(unit, home ?? '') > 0 && isBack && runsOn !== undefined && runsOn !== home;
  });
  return staying.map((unit) => {
    const on = placements.get(unit.resources[0].id)?.startedOn[0] ?? '';
    const titles = listNames(unit.resources.map((resource) => resource.title));
    return {
      elementIds: unit.resources.flatMap((resource) => resource.elementIds),
      text: `${titles} stay on ${index.get(on)?.name ?? on}.`,
      why: reasons?.staying ?? 'Moving back would be a second outage (resource-stickiness).',
      mood: 'neutral',
    };
  });
}

/** Groups that ran and run nowhere now; at the start, those that cannot run at all. */
function tellDown(unit: Unit, change: PlacementChange, { index, world, event }: WorldContext): readonly Told[] {
  if (unit.type !== 'group' && unit.type !== 'primitive') return [];
  const [first] = unit.resources;
  const isUp = (change.placements.get(first.id)?.startedOn.length ?? 0) > 0;
  const wasUp = placementOf(world, first.id).startedOn.length > 0;
  if (isUp || (event !== undefined && !wasUp)) return [];
  const titles = unit.resources.map((resource) => resource.title);
  return [
    {
      elementIds: unit.resources.flatMap((resource) => resource.elementIds),
      text: `${listNames(titles)} ${titles.length > 1 ? 'are' : 'is'} down.`,
      why: change.reasons?.whyDown(unit) || whyDown(unit, change, { index, world }),
      mood: 'bad',
    },
  ];
}

function whyDown(
  unit: Unit,
  { units, state }: PlacementChange,
  { index, world }: Pick<WorldContext, 'index' | 'world'>,
): string {
  const names = (ids: readonly ElementId[]): string => listNames(ids.map((id) => index.get(id)?.name ?? id));
  const alive = unit.serverIds.filter((id) => state.running.includes(id));
  if (alive.length === 0) return 'None of its servers is up.';
  const ready = alive.filter((id) => state.quorate.includes(id));
  if (ready.length === 0) return `${names(alive)} ${alive.length > 1 ? 'have' : 'has'} no quorum.`;
  if (state.unclean.length > 0) return `${names(state.unclean)} may still be running and writing.`;
  const needed = units.filter((other) => unit.needs.some((need) => need.unitId === other.id));
  const reasons = needed.flatMap((other) =>
    ready.flatMap((id) => {
      const verdict = other.resources[0].eligible?.(id, world, index);
      return verdict?.score === null ? [verdict.why] : [];
    }),
  );
  return [...new Set(reasons)].join(' ');
}

function isFilesystem(resource: ManagedResource): boolean {
  return resource.agent.type === 'Filesystem';
}
