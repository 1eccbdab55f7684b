import type { ElementId } from '../../core/model/element.ts';
import type { World } from '../../core/world/world.ts';

/** State of the local disk of a replica, as `drbdadm status` names it (drbdsetup(8), disk states). */
export type DiskState = 'UpToDate' | 'Outdated' | 'Inconsistent' | 'Diskless';

/** What a replica knows of its data. */
export interface ReplicaFacts {
  readonly disk: DiskState;
  /** Data generations, oldest first; the last one is the present data (drbd user's guide, generation identifiers). */
  readonly generations: readonly number[];
  /** Whether it has DRBD quorum; true where quorum is off. */
  readonly quorate: boolean;
  /** Servers that were in its partition when it had quorum last. */
  readonly quorumWith: readonly ElementId[];
  /** Position of the event by which it was given the data of another one; absent if it never was. */
  readonly syncedAt?: number;
}

/** What is remembered of a resource. */
export interface ResourceFacts {
  readonly replicas: Readonly<Record<ElementId, ReplicaFacts>>;
  /** Servers whose replicas are connected, as "a b" with the lower id first. */
  readonly connected: readonly string[];
  /** Pairs of servers that both wrote alone and refuse each other until somebody chooses. */
  readonly splitBrain: readonly string[];
  /** Primaries where no cluster manager decides: set by the design and by `promote` events only. */
  readonly primaries: readonly ElementId[];
}

/** What the kind remembers. Servers key the replicas of a resource. */
export interface DrbdFacts {
  readonly resources: Readonly<Record<ElementId, ResourceFacts>>;
  /** Number of the last data generation that was begun. */
  readonly lastGeneration: number;
  /** Position of the event that was worked on last; -1 is the start. */
  readonly at: number;
  /** False until the deployment was started: then the primaries of the design are preferred. */
  readonly started: boolean;
}

/** The facts of one resource in a world; undefined before the start. */
export function resourceFacts(world: World, resourceId: ElementId): ResourceFacts | undefined {
  return drbdFacts(world)?.resources[resourceId];
}

/** Everything that the kind remembers in a world; undefined before the start. */
export function drbdFacts(world: World): DrbdFacts | undefined {
  return world.facts['drbd'] as DrbdFacts | undefined;
}

/** The key of an unordered pair of servers. */
export function pairOf(a: ElementId, b: ElementId): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/** The Pacemaker id of the resource that promotes a DRBD resource. */
export function managedIdOf(resource: { readonly resourceName: string }): string {
  return `p_drbd_${resource.resourceName}`;
}
