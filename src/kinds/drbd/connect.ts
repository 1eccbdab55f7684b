import type { ElementId } from '../../core/model/element.ts';
import { isLinked } from '../common/index.ts';
import { pairOf } from './facts.ts';
import { isAhead } from './isAhead.ts';
import { pairsOf } from './pairs.ts';
import { storageUnder } from './storageUnder.ts';
import { usedNetworkIds } from './usedNetworkIds.ts';
import { diskful, replicaOn, serverName, tell, updateReplica, type Scene } from './scene.ts';

/** Finds out which replicas hear each other now, and which have lost or regained their disks. */
export function connectReplicas(scene: Scene): void {
  checkDisks(scene);
  const pairs = pairsOf(scene.replicas.map((replica) => replica.serverId));
  const before = scene.facts.connected;
  const connected = pairs.filter(([a, b]) => hears(scene, a, b)).map(([a, b]) => pairOf(a, b));
  scene.facts = { ...scene.facts, connected };
  for (const [a, b] of pairs) {
    const key = pairOf(a, b);
    if (connected.includes(key) || !before.includes(key) || !isUp(scene, a) || !isUp(scene, b)) continue;
    const text = `${serverName(scene, a)} and ${serverName(scene, b)} no longer replicate ${scene.resource.resourceName}.`;
    tell(scene, { text, why: 'The replication link is cut.', mood: 'bad' }, [a, b]);
  }
}

/** True if both replicas are connected. */
export function isConnectedTo(scene: Scene, a: ElementId, b: ElementId): boolean {
  return scene.facts.connected.includes(pairOf(a, b));
}

/** True if the server runs. */
export function isUp(scene: Scene, serverId: ElementId): boolean {
  return !scene.context.world.failed.has(serverId);
}

function hears(scene: Scene, a: ElementId, b: ElementId): boolean {
  const { resource, context } = scene;
  if (context.world.failed.has(resource.id) || scene.facts.splitBrain.includes(pairOf(a, b))) return false;
  return isLinked({ between: [a, b], networkIds: usedNetworkIds(resource) }, context.index, context.world);
}

/** on-io-error detach: a replica whose disk fails goes on without it (drbd.conf(5)). */
function checkDisks(scene: Scene): void {
  const { offerOf } = scene.context;
  for (const replica of diskful(scene).filter(({ serverId }) => isUp(scene, serverId))) {
    const { serverId } = replica;
    const works = replica.disks
      .flatMap((disk) => storageUnder(disk))
      .every((id) => offerOf(id, serverId).access === 'read-write');
    const { disk } = replicaOn(scene, serverId);
    const name = serverName(scene, serverId);
    if (!works && disk !== 'Diskless') {
      updateReplica(scene, serverId, { disk: 'Diskless' });
      const text = `${name} has lost its disk for ${scene.resource.resourceName}.`;
      tell(scene, { text, why: 'DRBD detaches a disk that fails (on-io-error).', mood: 'bad' }, [serverId]);
    }
    // The kernel refuses to attach data older than what the peers have seen (drbd_nl.c, exposed data generation).
    if (works && disk === 'Diskless') {
      updateReplica(scene, serverId, { disk: isBehind(scene, serverId) ? 'Outdated' : 'UpToDate' });
    }
  }
}

function isBehind(scene: Scene, serverId: ElementId): boolean {
  const ours = replicaOn(scene, serverId).generations;
  return diskful(scene).some((other) => isAhead(replicaOn(scene, other.serverId).generations, ours));
}
