import type { ManagedResource } from '../configs/managedResource.ts';
import type { DesignIndex } from '../model/designIndex.ts';
import type { ElementBase, ElementId } from '../model/element.ts';
import type { Offer } from '../storage/offer.ts';
import type { Placement, World, WorldEvent, WorldStep } from './world.ts';

/** What a kind sees while the world moves on. */
export interface WorldContext {
  readonly index: DesignIndex;
  readonly world: World;
  readonly managed: readonly ManagedResource[];
  /** The event being worked on; undefined at the start. */
  readonly event: WorldEvent | undefined;
  /** Its position in the scenario, -1 at the start. Kinds may be asked several times for one event. */
  readonly at: number;
  /** Offers in `world`. */
  offerOf(elementId: ElementId | undefined, serverId: ElementId): Offer;
}

/** A step as a kind tells it; replay adds the event's position. */
export type Told = Omit<WorldStep, 'event'>;

/** A kind's new facts and what there is to tell about them. */
export interface Reaction {
  readonly facts: unknown;
  readonly steps: readonly Told[];
}

/** What the cluster manager decided. */
export interface Decision extends Reaction {
  readonly placements: ReadonlyMap<string, Placement>;
  /** Servers to switch off, in order. */
  readonly fence: readonly ElementId[];
}

/**
 * How a kind behaves when things fail. For each event replay calls, in this order: `spread` until nothing more falls,
 * `react` of every kind (data layers notice losses and returns), `decide` of the managing kinds (quorum, fencing,
 * placement), `settle` of every kind (data layers follow the new placement). Fencing goes back to `spread`; after
 * `settle` the managers decide again until they leave everything where it is. So every function may be called several
 * times for one event, and tells nothing new where nothing changed. Facts are undefined at the first call.
 */
export interface WorldBehaviour {
  /** Elements that stop working together with this one, given all that has failed so far (itself among them). */
  spread?(element: ElementBase, index: DesignIndex, failed: ReadonlySet<ElementId>): readonly ElementId[];
  react?(facts: unknown, context: WorldContext): Reaction;
  decide?(facts: unknown, context: WorldContext): Decision;
  settle?(facts: unknown, context: WorldContext): Reaction;
}
