import type { DesignIndex } from '../../core/model/designIndex.ts';
import { Replica, Resource } from './elements.ts';
import { pairOf, type DrbdFacts, type ReplicaFacts, type ResourceFacts } from './facts.ts';

/** The facts after a first full sync: all disks up to date, all connected, the primaries of the design by hand. */
export function startFacts(index: DesignIndex): DrbdFacts {
  const resources = index.all(Resource).map((resource) => [resource.id, startResource(resource, index)] as const);
  return { resources: Object.fromEntries(resources), lastGeneration: 0, at: -1, started: false };
}

function startResource(resource: Resource, index: DesignIndex): ResourceFacts {
  const replicas = index.by(Replica, 'resourceId', resource.id);
  const servers = replicas.map((replica) => replica.serverId);
  const facts = replicas.map((replica): [string, ReplicaFacts] => [
    replica.serverId,
    {
      disk: replica.role === 'tie-breaker' ? 'Diskless' : 'UpToDate',
      generations: [0],
      quorate: true,
      quorumWith: servers,
    },
  ]);
  const pairs = servers.flatMap((a, at) => servers.slice(at + 1).map((b) => pairOf(a, b)));
  return {
    replicas: Object.fromEntries(facts),
    connected: pairs,
    splitBrain: [],
    primaries: replicas.filter((replica) => replica.role === 'primary').map((replica) => replica.serverId),
  };
}
