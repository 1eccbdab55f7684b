import { isUp, isConnectedTo } from './connect.ts';
import { Volume } from './elements.ts';
import { isManaged } from './primaries.ts';
import { replicaOn, serverName, tell, type Scene } from './scene.ts';

/**
 * Carries out `drbdadm primary` where no cluster manager decides, and forgets primaries that went down: a server that
 * starts again is secondary (drbdadm(8)). Refusals follow the kernel (drbd_state.c, valid soft transition).
 */
export function promoteByHand(scene: Scene): void {
  const { event, index } = scene.context;
  const primaries = scene.facts.primaries.filter((serverId) => isUp(scene, serverId));
  scene.facts = { ...scene.facts, primaries };
  if (event?.type !== 'promote') return;
  const volume = index.find(Volume, event.elementId);
  if (event.elementId !== scene.resource.id && volume?.resourceId !== scene.resource.id) return;
  if (primaries.includes(event.serverId)) return;
  const name = serverName(scene, event.serverId);
  const refusal = refusalOf(scene, event.serverId);
  if (refusal !== undefined) {
    const text = `${name} is not promoted for ${scene.resource.resourceName}.`;
    tell(scene, { text, why: refusal, mood: 'bad' }, [event.serverId]);
    return;
  }
  scene.facts = { ...scene.facts, primaries: [...primaries, event.serverId] };
  const text = `${name} is promoted for ${scene.resource.resourceName}.`;
  tell(scene, { text, why: 'An operator promoted it.', mood: 'neutral' }, [event.serverId]);
}

function refusalOf(scene: Scene, serverId: string): string | undefined {
  const { resource, context, facts } = scene;
  const name = serverName(scene, serverId);
  const replica = scene.replicas.find((candidate) => candidate.serverId === serverId);
  if (!replica) return `${name} has no replica of it.`;
  if (isManaged(resource, context.world)) return 'The cluster manager decides who is primary.';
  if (!isUp(scene, serverId)) return `${name} is down.`;
  const rival = facts.primaries.find((other) => isConnectedTo(scene, serverId, other));
  if (rival !== undefined && resource.mode !== 'dual-primary') return `${serverName(scene, rival)} is primary.`;
  if (!replicaOn(scene, serverId).quorate) return `${name} has no DRBD quorum.`;
  const good = scene.replicas.some(
    (other) =>
      replicaOn(scene, other.serverId).disk === 'UpToDate' &&
      (other.serverId === serverId || isConnectedTo(scene, serverId, other.serverId)),
  );
  return good ? undefined : `${name} reaches no up-to-date data.`;
}
