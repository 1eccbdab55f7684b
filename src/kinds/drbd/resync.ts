import type { ElementId } from '../../core/model/element.ts';
import { isConnectedTo } from './connect.ts';
import { pairOf } from './facts.ts';
import { isAhead } from './isAhead.ts';
import { pairsOf } from './pairs.ts';
import { primariesOf } from './primaries.ts';
import { diskful, replicaOn, serverName, tell, updateReplica, type Scene } from './scene.ts';

/**
 * Compares the data generations of connected replicas and lets the newer one overwrite the older one. Two that have
 * both gone their own way are in split brain and part (DRBD user's guide, generation identifiers).
 */
export function resyncReplicas(scene: Scene): void {
  const servers = diskful(scene).map((replica) => replica.serverId);
  // Each pass either settles a pair for good or ends: at most one sync per replica and pass is needed to reach all.
  for (let pass = 0; pass < servers.length; pass += 1) {
    const moved = pairsOf(servers).filter(([a, b]) => isConnectedTo(scene, a, b) && resyncPair(scene, a, b));
    if (moved.length === 0) break;
  }
}

/** Ends split brain by hand: of each pair the primary, else the first, keeps its data; the other discards its own. */
export function discardVictims(scene: Scene): void {
  const primaries = primariesOf(scene.resource, scene.context.world);
  for (const [a, b] of pairsOf(diskful(scene).map((replica) => replica.serverId))) {
    if (!scene.facts.splitBrain.includes(pairOf(a, b))) continue;
    const [survivor, victim] = primaries.includes(b) && !primaries.includes(a) ? [b, a] : [a, b];
    updateReplica(scene, victim, { generations: [], disk: 'Inconsistent' });
    const text = `${serverName(scene, victim)} discards its own writes to ${scene.resource.resourceName}.`;
    const why = `${serverName(scene, survivor)} was chosen to keep its data (discard-my-data).`;
    tell(scene, { text, why, mood: 'bad' }, [survivor, victim]);
  }
  scene.facts = { ...scene.facts, splitBrain: [] };
}

function resyncPair(scene: Scene, a: ElementId, b: ElementId): boolean {
  const [ours, theirs] = [replicaOn(scene, a), replicaOn(scene, b)];
  if (ours.disk === 'Diskless' || theirs.disk === 'Diskless') return outdateByHearsay(scene, a, b);
  const [oursLast, theirsLast] = [ours.generations.at(-1), theirs.generations.at(-1)];
  if (oursLast === theirsLast) {
    if (ours.disk === theirs.disk || (ours.disk !== 'UpToDate' && theirs.disk !== 'UpToDate')) return false;
    return copy(scene, ...(ours.disk === 'UpToDate' ? ([a, b] as const) : ([b, a] as const)));
  }
  if (theirsLast === undefined || ours.generations.includes(theirsLast)) return copy(scene, a, b);
  if (oursLast === undefined || theirs.generations.includes(oursLast)) return copy(scene, b, a);
  return part(scene, a, b);
}

/** A node that has lost its disk still knows the last generation, so that older data is not taken for good. */
function outdateByHearsay(scene: Scene, ...pair: readonly [ElementId, ElementId]): boolean {
  for (const [id, other] of [pair, [pair[1], pair[0]] as const]) {
    const { disk, generations } = replicaOn(scene, id);
    if (disk !== 'UpToDate' || !isAhead(replicaOn(scene, other).generations, generations)) continue;
    updateReplica(scene, id, { disk: 'Outdated' });
    return true;
  }
  return false;
}

/** A sync source needs good data: an outdated node does not give its own. */
function copy(scene: Scene, source: ElementId, target: ElementId): boolean {
  const { disk, generations } = replicaOn(scene, source);
  if (disk !== 'UpToDate') return false;
  updateReplica(scene, target, { disk: 'UpToDate', generations, syncedAt: scene.context.at });
  const text = `${serverName(scene, target)} resyncs ${scene.resource.resourceName} from ${serverName(scene, source)}.`;
  tell(scene, { text, why: 'It missed writes and gets them now.', mood: 'good' }, [target, source]);
  return true;
}

function part(scene: Scene, a: ElementId, b: ElementId): boolean {
  const key = pairOf(a, b);
  scene.facts = {
    ...scene.facts,
    splitBrain: [...scene.facts.splitBrain, key],
    connected: scene.facts.connected.filter((pair) => pair !== key),
  };
  const names = `${serverName(scene, a)} and ${serverName(scene, b)}`;
  const text = `Split brain of ${scene.resource.resourceName}: ${names} drop the connection.`;
  const why = 'Both have written without the other, and one of them has to discard its writes.';
  tell(scene, { text, why, mood: 'bad' }, [a, b]);
  return true;
}
