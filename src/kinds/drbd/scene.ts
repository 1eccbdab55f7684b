import type { ElementId } from '../../core/model/element.ts';
import type { Told, WorldContext } from '../../core/world/behaviour.ts';
import { Replica, type Resource } from './elements.ts';
import type { ReplicaFacts, ResourceFacts } from './facts.ts';

/** One resource while an event is worked on: the facts change, steps are told. Lives for one call only. */
export interface Scene {
  readonly resource: Resource;
  readonly replicas: readonly Replica[];
  readonly context: WorldContext;
  facts: ResourceFacts;
  readonly steps: Told[];
  /** Begins a data generation and gives its number. */
  nextGeneration(): number;
}

/** The replicas that are meant to have disks. */
export function diskful(scene: Scene): readonly Replica[] {
  return scene.replicas.filter((replica) => replica.role !== 'tie-breaker');
}

/** What is known of the replica on a server. */
export function replicaOn(scene: Scene, serverId: ElementId): ReplicaFacts {
  return scene.facts.replicas[serverId] ?? { disk: 'Diskless', generations: [], quorate: false, quorumWith: [] };
}

/** Changes what is known of the replica on a server. */
export function updateReplica(scene: Scene, serverId: ElementId, change: Partial<ReplicaFacts>): void {
  const replicas = { ...scene.facts.replicas, [serverId]: { ...replicaOn(scene, serverId), ...change } };
  scene.facts = { ...scene.facts, replicas };
}

/** The name of a server. */
export function serverName(scene: Scene, serverId: ElementId): string {
  return scene.context.index.get(serverId)?.name ?? serverId;
}

/** Adds a step that blames the resource and the servers. */
export function tell(scene: Scene, told: Pick<Told, 'text' | 'why' | 'mood'>, serverIds: readonly ElementId[]): void {
  const replicaIds = scene.replicas.filter((replica) => serverIds.includes(replica.serverId)).map(({ id }) => id);
  scene.steps.push({ ...told, elementIds: [scene.resource.id, ...replicaIds, ...serverIds] });
}

/** The replicas of a resource on the servers that exist, in sibling order, one per server. */
export function replicasOf(resource: Resource, { index }: Pick<WorldContext, 'index'>): readonly Replica[] {
  const seen = new Set<ElementId>();
  return index.by(Replica, 'resourceId', resource.id).filter((replica) => {
    if (seen.has(replica.serverId)) return false;
    seen.add(replica.serverId);
    return true;
  });
}
