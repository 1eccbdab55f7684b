import type { ElementId } from '../../core/model/element.ts';
import { placementOf } from '../../core/world/world.ts';
import { isConnectedTo, isUp } from './connect.ts';
import { managedIdOf } from './facts.ts';
import { isAhead } from './isAhead.ts';
import { isManaged, primariesOf } from './primaries.ts';
import { diskful, replicaOn, serverName, tell, updateReplica, type Scene } from './scene.ts';

/**
 * Lets the primaries write. Who misses the writes is left behind: a new data generation begins, and where somebody can
 * tell them so (the fence-peer handler over the cluster, or a common neighbour) their disks become outdated, so that
 * nobody promotes old data.
 */
export function writeAlone(scene: Scene): void {
  holdBackRival(scene);
  for (const primary of primariesOf(scene.resource, scene.context.world)) {
    if (!replicaOn(scene, primary).quorate) continue;
    const holders = diskful(scene).map((replica) => replica.serverId);
    const receivers = holders.filter(
      (id) => replicaOn(scene, id).disk === 'UpToDate' && (id === primary || isConnectedTo(scene, primary, id)),
    );
    if (receivers.length === 0) continue;
    const behind = holders.filter((id) => !receivers.includes(id));
    beginGeneration(scene, primary, receivers, behind);
    for (const id of behind.filter((other) => isHeldBack(scene, primary, other))) outdate(scene, id);
  }
}

/** Starts a generation when somebody who does not get the writes would otherwise look as current as those who do. */
function beginGeneration(
  scene: Scene,
  primary: ElementId,
  receivers: readonly ElementId[],
  behind: readonly ElementId[],
): void {
  const current = replicaOn(scene, receivers[0] ?? primary).generations;
  const missed = behind.some((id) => !current.includes(replicaOn(scene, id).generations.at(-1) ?? -1));
  const lookAlike = behind.filter((id) => replicaOn(scene, id).generations.at(-1) === current.at(-1));
  const ahead = behind.filter((id) => isAhead(replicaOn(scene, id).generations, current));
  if (lookAlike.length === 0 && ahead.length === 0) return;
  const generation = scene.nextGeneration();
  for (const id of receivers) updateReplica(scene, id, { generations: [...current, generation] });
  const name = serverName(scene, primary);
  if (missed && ahead.length > 0) {
    const text = `${name} writes to old data of ${scene.resource.resourceName}.`;
    const why = `What ${ahead.map((id) => serverName(scene, id)).join(' and ')} wrote last is missing here.`;
    tell(scene, { text, why, mood: 'bad' }, [primary, ...ahead]);
  } else {
    const text = `${name} writes to ${scene.resource.resourceName} alone.`;
    tell(scene, { text, why: 'DRBD remembers the changed blocks for a later resync.', mood: 'neutral' }, [primary]);
  }
}

/** True if the one left behind is kept from being promoted. */
function isHeldBack(scene: Scene, primary: ElementId, behind: ElementId): boolean {
  if (primariesOf(scene.resource, scene.context.world).includes(behind)) return false;
  const neighbour = scene.replicas.some(
    ({ serverId }) => isConnectedTo(scene, serverId, primary) && isConnectedTo(scene, serverId, behind),
  );
  return (isUp(scene, behind) && neighbour) || hasFencing(scene);
}

function hasFencing({ resource, context }: Scene): boolean {
  const placement = placementOf(context.world, managedIdOf(resource));
  return resource.fencing !== 'dont-care' && isManaged(resource, context.world) && placement.apart !== true;
}

/** Two primaries that lose each other: the fence-peer handler of one wins, and the cluster demotes the other. */
function holdBackRival(scene: Scene): void {
  const [winner, ...rivals] = diskful(scene)
    .map((replica) => replica.serverId)
    .filter((id) => primariesOf(scene.resource, scene.context.world).includes(id));
  if (winner === undefined || !hasFencing(scene)) return;
  for (const rival of rivals) {
    if (!isConnectedTo(scene, winner, rival)) outdate(scene, rival);
  }
}

function outdate(scene: Scene, serverId: ElementId): void {
  if (replicaOn(scene, serverId).disk !== 'UpToDate') return;
  updateReplica(scene, serverId, { disk: 'Outdated' });
  const text = `The data of ${scene.resource.resourceName} on ${serverName(scene, serverId)} is outdated.`;
  tell(scene, { text, why: 'It will not be promoted before it has resynced.', mood: 'neutral' }, [serverId]);
}
