import type { ElementId } from '../../core/model/element.ts';
import type { World } from '../../core/world/world.ts';

/** What is remembered of one cluster. */
export interface ClusterState {
  /** Members that ran after the last event. */
  readonly running: readonly ElementId[];
  /** Members by the partition that they are in. */
  readonly partitions: readonly (readonly ElementId[])[];
  /** Members whose partition has quorum. */
  readonly quorate: readonly ElementId[];
  /** Members that have started and not yet seen the others (wait_for_all). */
  readonly waiting: readonly ElementId[];
  /** Members of the partition before the last change of it, for each partition. */
  readonly cameFrom: readonly number[];
  /** Votes that each running member expects by now; fewer than all once last_man_standing has counted down. */
  readonly expected: Readonly<Record<ElementId, number>>;
  /** Lost members that are known to be off. */
  readonly off: readonly ElementId[];
  /** Lost members that could not be fenced: nothing is taken over because of them. */
  readonly unclean: readonly ElementId[];
}

/** What the kind remembers, by cluster. */
export type ClusterFacts = Readonly<Record<ElementId, ClusterState>>;

/** The state of one cluster in a world; undefined before the start. */
export function clusterState(world: World, clusterId: ElementId): ClusterState | undefined {
  return (world.facts['cluster'] as ClusterFacts | undefined)?.[clusterId];
}
