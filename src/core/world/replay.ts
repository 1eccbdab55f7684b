import type { ManagedResource } from '../configs/managedResource.ts';
import type { DesignIndex } from '../model/designIndex.ts';
import type { ElementId } from '../model/element.ts';
import { unturned } from '../model/unturned.ts';
import type { StorageLayers } from '../storage/offer.ts';
import { resolveOffers, type Offers } from '../storage/resolveOffers.ts';
import type { Reaction, WorldBehaviour, WorldContext } from './behaviour.ts';
import { EMPTY_WORLD, type World, type WorldEvent, type WorldStep } from './world.ts';

/** What replay needs to know of the kinds. */
export interface ReplayEngine {
  readonly index: DesignIndex;
  readonly layers: StorageLayers;
  readonly managed: readonly ManagedResource[];
  readonly behaviours: readonly { readonly kindId: string; readonly world: WorldBehaviour }[];
}

/** Folds the events into the world that they lead to, starting from a deployment that was started in good health. */
export function replay(engine: ReplayEngine, events: readonly WorldEvent[]): World {
  const started = advance(engine, EMPTY_WORLD, undefined, -1);
  return events.reduce((world, event, at) => replayNext(engine, world, event, at), started);
}

/** The world after one more event, at position `at` of the scenario that has led to `world`. */
export function replayNext(engine: ReplayEngine, world: World, event: WorldEvent, at: number): World {
  return advance(engine, applyEvent(world, event), event, at);
}

function applyEvent(world: World, event: WorldEvent): World {
  if (event.type === 'promote') return world;
  const broken = new Set(world.broken);
  const fenced = new Set(world.fenced);
  if (event.type === 'fail') broken.add(event.elementId);
  else {
    broken.delete(event.elementId);
    fenced.delete(event.elementId);
  }
  return { ...world, broken, fenced };
}

function advance(engine: ReplayEngine, before: World, event: WorldEvent | undefined, at: number): World {
  let world = react(engine, spread(engine, before), event, at);
  // Each round fences a server or moves something. A manager that never comes to rest would be a bug of its kind; the
  // bound keeps it from hanging the page.
  for (let round = 0; round < engine.index.elements.length + MOST_MOVES; round += 1) {
    const { next, fence } = decide(engine, world, event, at);
    const fresh = fence.filter((id) => !world.failed.has(id));
    if (fresh.length > 0) {
      const fenced = new Set([...next.fenced, ...fresh]);
      world = react(engine, spread(engine, { ...next, fenced }), event, at);
      continue;
    }
    // What the data layers found out while settling (an outdated rival) may change the manager's mind once more.
    const rests = round > 0 && samePlacements(world.placements, next.placements);
    world = settle(engine, next, event, at);
    if (rests) break;
  }
  return world;
}

const MOST_MOVES = 8;

function samePlacements(a: World['placements'], b: World['placements']): boolean {
  if (a.size !== b.size) return false;
  return [...a].every(([id, placement]) => JSON.stringify(placement) === JSON.stringify(b.get(id)));
}

function spread({ index, behaviours }: ReplayEngine, world: World): World {
  const failed = new Set<ElementId>();
  const queue = [...world.broken, ...world.fenced];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (failed.has(id)) continue;
    failed.add(id);
    const element = index.get(id);
    if (element)
      queue.push(...behaviours.flatMap(({ world: behaviour }) => behaviour.spread?.(element, index, failed) ?? []));
  }
  return { ...world, failed };
}

function react(engine: ReplayEngine, world: World, event: WorldEvent | undefined, at: number): World {
  return engine.behaviours.reduce((current, { kindId, world: behaviour }) => {
    if (!behaviour.react) return current;
    const { facts, steps } = behaviour.react(current.facts[kindId], contextOf(engine, current, event, at));
    return remember(current, { kindId, facts, steps, at });
  }, world);
}

function decide(
  engine: ReplayEngine,
  world: World,
  event: WorldEvent | undefined,
  at: number,
): { next: World; fence: readonly ElementId[] } {
  let next = world;
  const fence: ElementId[] = [];
  for (const { kindId, world: behaviour } of engine.behaviours) {
    if (!behaviour.decide) continue;
    const decision = behaviour.decide(next.facts[kindId], contextOf(engine, next, event, at));
    const { facts, steps } = decision;
    next = remember({ ...next, placements: decision.placements }, { kindId, facts, steps, at });
    fence.push(...decision.fence);
  }
  return { next, fence };
}

function settle(engine: ReplayEngine, world: World, event: WorldEvent | undefined, at: number): World {
  return engine.behaviours.reduce((current, { kindId, world: behaviour }) => {
    if (!behaviour.settle) return current;
    const { facts, steps } = behaviour.settle(current.facts[kindId], contextOf(engine, current, event, at));
    return remember(current, { kindId, facts, steps, at });
  }, world);
}

interface Memory extends Reaction {
  readonly kindId: string;
  /** Position of the event. */
  readonly at: number;
}

function remember(world: World, { kindId, facts, steps: told, at }: Memory): World {
  const steps: WorldStep[] = told.map((step) => ({
    ...step,
    text: unturned(step.text),
    why: unturned(step.why),
    event: at,
  }));
  return { ...world, facts: { ...world.facts, [kindId]: facts }, steps: [...world.steps, ...steps] };
}

function contextOf(
  { index, layers, managed }: ReplayEngine,
  world: World,
  event: WorldEvent | undefined,
  at: number,
): WorldContext {
  let offers: Offers | undefined;
  return {
    index,
    world,
    managed,
    event,
    at,
    offerOf: (elementId, serverId) => (offers ??= resolveOffers(index, layers, world)).offerOf(elementId, serverId),
  };
}
