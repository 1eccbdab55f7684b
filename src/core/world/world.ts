import type { ElementId } from '../model/element.ts';

/** Something that happens to the deployment. Order matters: split brain is *isolate, promote, heal*. */
export type WorldEvent =
  | { readonly type: 'fail'; readonly elementId: ElementId }
  | { readonly type: 'recover'; readonly elementId: ElementId }
  /** An operator (not the cluster manager) makes the storage element usable for writing on the server. */
  | { readonly type: 'promote'; readonly elementId: ElementId; readonly serverId: ElementId };

/** The scenario in which nothing happens; one object, so that its analyses are shared. */
export const NO_EVENTS: readonly WorldEvent[] = [];

/** Where a managed resource runs. `promotedOn` is a subset of `startedOn`; empty for what cannot be promoted. */
export interface Placement {
  readonly startedOn: readonly ElementId[];
  readonly promotedOn: readonly ElementId[];
  /** True if it was started by partitions that do not hear each other, so that neither can hold the other back. */
  readonly apart?: boolean;
  /** Servers on which it runs and waits: a lock manager until a lost server is fenced, or until there is quorum. */
  readonly stalledOn?: readonly ElementId[];
}

/** One thing that happened, for the list that the user reads. */
export interface WorldStep {
  /** Which event caused it: position in the scenario; -1 is the start. */
  readonly event: number;
  readonly elementIds: readonly ElementId[];
  /** One sentence with names: "bob is promoted for r0." */
  readonly text: string;
  /** Why, in one sentence; empty where the text says it. */
  readonly why: string;
  readonly mood: 'good' | 'bad' | 'neutral';
}

/** The state of the deployment after the events so far. */
export interface World {
  /** Elements that the events broke directly. */
  readonly broken: ReadonlySet<ElementId>;
  /** Elements that do not work, with all that fell with them (a rack takes its servers, fencing takes a server). */
  readonly failed: ReadonlySet<ElementId>;
  /** Servers that the cluster switched off itself. */
  readonly fenced: ReadonlySet<ElementId>;
  /** By id of the managed resource. */
  readonly placements: ReadonlyMap<string, Placement>;
  /** What each kind remembers, by kind id: replica states, blame of bricks, quorum. */
  readonly facts: Readonly<Record<string, unknown>>;
  readonly steps: readonly WorldStep[];
}

/** A world in which nothing has happened and nothing was started. */
export const EMPTY_WORLD: World = {
  broken: new Set(),
  failed: new Set(),
  fenced: new Set(),
  placements: new Map(),
  facts: {},
  steps: [],
};

const NOWHERE: Placement = { startedOn: [], promotedOn: [] };

/** Where the managed resource runs; nowhere if it is unknown. */
export function placementOf(world: World, managedId: string): Placement {
  return world.placements.get(managedId) ?? NOWHERE;
}
