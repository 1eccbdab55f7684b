import type { DesignIndex } from '../../core/model/designIndex.ts';
import type { ElementId } from '../../core/model/element.ts';
import type { StorageContext } from '../../core/storage/offer.ts';
import type { Standing } from '../../core/world/tellChanges.ts';
import { isConnected } from '../common/index.ts';
import { blameIn } from './blame.ts';
import { bricksOf, brickSetsOf, type BrickSet } from './brickSets.ts';
import { clientsOf } from './clientsOf.ts';
import { GlusterVolume, Pool, type Brick } from './elements.ts';
import { countPeers, peersNeeded, stopsBricks } from './serverQuorum.ts';
import { setAccess, type SetAccess } from './setAccess.ts';

/** How every volume stands for each of its clients, and whether the servers keep its bricks running. */
export function volumeStandings(context: StorageContext): readonly Standing[] {
  return context.index
    .all(GlusterVolume)
    .flatMap((volume) => [
      ...serverStandings(volume, context),
      ...clientsOf(volume, context).map((clientId) => clientStanding(volume, clientId, context)),
    ]);
}

function serverStandings(volume: GlusterVolume, { index, world }: StorageContext): Standing[] {
  const wiring = { index, failed: world.failed };
  const serverIds = new Set(bricksOf(index, volume).map((brick) => brick.serverId));
  return [...serverIds].map((serverId) => {
    const stops = stopsBricks(volume, serverId, wiring);
    const { reached, total } = countPeers(volume, serverId, wiring);
    const name = nameOf(index, serverId);
    return {
      key: `server-quorum ${volume.id} ${serverId}`,
      isUsual: !stops,
      elementIds: [serverId, volume.id],
      text: stops ? `${name} stops its bricks of ${volume.name}.` : `${name} lets its bricks of ${volume.name} run.`,
      why: `It reaches ${reached} of ${total} peers, server quorum wants ${peersNeeded(index.find(Pool, volume.poolId), total)}.`,
      mood: stops ? 'bad' : 'good',
    };
  });
}

function clientStanding(volume: GlusterVolume, clientId: ElementId, context: StorageContext): Standing {
  const sets = brickSetsOf(context.index, volume);
  const access = sets.map((set) => setAccess(volume, set, clientId, context));
  const client = nameOf(context.index, clientId);
  const standing = { key: `access ${volume.id} ${clientId}`, isUsual: false, elementIds: [clientId, volume.id] };
  const lost = access.find((set) => !set.usable);
  if (lost) return { ...standing, text: `${client} cannot use ${volume.name}.`, why: lost.why, mood: 'bad' };
  const stale = sets.find((set, at) => servesOldData(set, access[at]?.up ?? [], context));
  if (stale) {
    const why = 'The bricks that answer missed writes which only others have; what is written now splits the copies.';
    return { ...standing, text: `${client} reads old data from ${volume.name}.`, why, mood: 'bad' };
  }
  const missing = sets.flatMap((set, at) => set.bricks.filter((brick) => !access[at]?.up.includes(brick)));
  if (missing.length === 0) {
    return { ...standing, isUsual: true, text: `${client} uses all of ${volume.name}.`, why: '', mood: 'good' };
  }
  const names = missing.map((brick) => brick.name).join(', ');
  const why = `${whyNoStop(access)} ${stallOf(volume, missing, clientId, context)}`;
  return { ...standing, text: `${client} uses ${volume.name} without ${names}.`, why, mood: 'neutral' };
}

/** True if each data brick that answers is blamed by one that does not. */
function servesOldData(set: BrickSet, up: readonly Brick[], { world }: StorageContext): boolean {
  const blame = blameIn(world);
  const absent = set.bricks.filter((brick) => !up.includes(brick));
  const withData = up.filter((brick) => brick !== set.arbiter);
  return withData.length > 0 && withData.every((brick) => absent.some((other) => blame[other.id]?.includes(brick.id)));
}

function whyNoStop(access: readonly SetAccess[]): string {
  // What holds of every set alike is said once.
  return [...new Set(access.map((set) => set.why))].join(' ');
}

/** A dead process closes its connection at once; a dead machine or cable is noticed only by the ping timeout. */
function stallOf(
  volume: GlusterVolume,
  missing: readonly Brick[],
  clientId: ElementId,
  { index, world }: StorageContext,
): string {
  const wiring = { index, failed: world.failed };
  const networkId = index.find(Pool, volume.poolId)?.networkId;
  const isSilent = missing.some((brick) => !isConnected(wiring, clientId, brick.serverId, networkId));
  if (!isSilent) return 'The connection was closed at once, nothing stalled.';
  if (volume.pingTimeout === 0) return 'All reads and writes stall, because network.ping-timeout is off.';
  return `All reads and writes stalled ${volume.pingTimeout} s (network.ping-timeout).`;
}

function nameOf(index: DesignIndex, id: ElementId): string {
  return index.get(id)?.name ?? id;
}
