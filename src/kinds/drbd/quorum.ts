import type { ElementId } from '../../core/model/element.ts';
import { isConnectedTo, isUp } from './connect.ts';
import { hasDrbdQuorum, type DrbdBallot } from './countDrbdQuorum.ts';
import { quorumPolicyOf } from './quorumPolicy.ts';
import { diskful, replicaOn, serverName, tell, updateReplica, type Scene } from './scene.ts';

/** Counts the DRBD quorum of every replica anew, from what it sees and what it remembers. */
export function countQuorum(scene: Scene): void {
  const policy = quorumPolicyOf(scene.resource, diskful(scene).length);
  const leastCopies = scene.resource.minimumRedundancy;
  for (const { serverId, role } of scene.replicas) {
    if (!isUp(scene, serverId)) {
      updateReplica(scene, serverId, { quorate: policy === 'off', quorumWith: [] });
      continue;
    }
    const before = replicaOn(scene, serverId);
    const quorate = hasDrbdQuorum(ballotOf(scene, serverId, role === 'tie-breaker'), policy, leastCopies);
    const heard = scene.replicas.map((replica) => replica.serverId).filter((id) => isConnectedTo(scene, serverId, id));
    updateReplica(scene, serverId, { quorate, quorumWith: quorate ? [serverId, ...heard] : before.quorumWith });
    if (role !== 'tie-breaker' && quorate !== before.quorate) tellQuorum(scene, serverId, quorate);
  }
}

function tellQuorum(scene: Scene, serverId: ElementId, quorate: boolean): void {
  const verb = quorate ? 'has' : 'has lost';
  const text = `${serverName(scene, serverId)} ${verb} DRBD quorum for ${scene.resource.resourceName}.`;
  const effect = scene.resource.onNoQuorum === 'suspend-io' ? 'Its writes are frozen.' : 'Its writes end with errors.';
  tell(scene, { text, why: quorate ? '' : effect, mood: quorate ? 'good' : 'bad' }, [serverId]);
}

function ballotOf(scene: Scene, serverId: ElementId, isTieBreaker: boolean): DrbdBallot {
  const own = replicaOn(scene, serverId);
  const remembered = own.quorumWith.length > 0 ? own.quorumWith : scene.replicas.map((replica) => replica.serverId);
  const others = diskful(scene).filter((replica) => replica.serverId !== serverId);
  const connected = others.filter((other) => isConnectedTo(scene, serverId, other.serverId));
  const absent = others.filter((other) => !connected.includes(other));
  const outdated = absent.filter((other) => replicaOn(scene, other.serverId).disk === 'Outdated');
  const quorumless = absent.filter((other) => !outdated.includes(other) && !remembered.includes(other.serverId));
  const good = [...connected.map((other) => other.serverId), ...(isTieBreaker ? [] : [serverId])];
  const upToDate = good.filter((id) => replicaOn(scene, id).disk === 'UpToDate').length;
  const ties = scene.replicas.filter((other) => other.role === 'tie-breaker' && other.serverId !== serverId);
  const tieBreakers = ties.filter((other) => isConnectedTo(scene, serverId, other.serverId)).length;
  return {
    upToDate,
    present: good.length - upToDate,
    outdated: outdated.length,
    quorumless: quorumless.length,
    unknown: absent.length - outdated.length - quorumless.length,
    tieBreakers,
    missingTieBreakers: ties.length - tieBreakers,
    hadQuorum: own.quorate,
  };
}
