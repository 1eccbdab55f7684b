import type { Sketch } from '../../../core/edits/sketch.ts';
import { unusedText } from '../../../core/edits/unused.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import type { ElementId } from '../../../core/model/element.ts';
import {
  addDisk,
  addServer,
  freeDataDisks,
  giveAddress,
  joinNetwork,
  Server,
  spareHostName,
  type Disk,
} from '../../common/index.ts';
import { bricksOf, bricksPerSet } from '../brickSets.ts';
import { Brick, GlusterVolume, Peer, Pool } from '../elements.ts';

/** Bricks up to which a replicated volume stays one set that grows: a third brick makes it replica 3. */
const LARGEST_SINGLE_SET = 3;

/** Peers from which on losing one leaves a majority, so that server quorum helps more than it hurts. */
const LEAST_MAJORITY = 3;

/** Adds a pool whose peers and clients meet in the storage network; that is made if there is none. */
export function addPool(sketch: Sketch): Pool {
  const count = sketch.index.all(Pool).length;
  const pool = sketch.add(Pool, count === 0 ? 'GlusterFS' : `GlusterFS ${count + 1}`, {});
  sketch.patch(pool, { networkId: joinNetwork(sketch, 'storage', []).id });
  return pool;
}

/** Adds a replicated volume without bricks. */
export function addGlusterVolume(sketch: Sketch, poolId: ElementId): GlusterVolume {
  const volumeName = unusedText(sketch.index, (at) => `gv${at}`);
  return sketch.add(GlusterVolume, volumeName, {
    poolId,
    volumeName,
    form: 'replicate',
    setSize: 2,
    redundancy: 0,
    quorumType: 'default',
    serverQuorum: peersOf(sketch.index, poolId) >= LEAST_MAJORITY ? 'on' : 'off',
    pingTimeout: 20,
  });
}

/** Makes a server a peer of this pool only, with an address in its network. */
export function joinPool(sketch: Sketch, poolId: ElementId, serverId: ElementId): void {
  const [known] = sketch.index.by(Peer, 'serverId', serverId);
  const name = sketch.index.find(Server, serverId)?.hostName ?? 'peer';
  if (known) sketch.patch(known, { poolId });
  else sketch.add(Peer, name, { poolId, serverId });
  const networkId = sketch.index.find(Pool, poolId)?.networkId;
  if (networkId !== undefined) giveAddress(sketch, serverId, networkId);
}

/** Takes a server out of a pool. Its bricks stay behind as a finding, unless it has none. */
export function leavePool(sketch: Sketch, poolId: ElementId, serverId: ElementId): void {
  const peers = sketch.index.by(Peer, 'serverId', serverId).filter((peer) => peer.poolId === poolId);
  sketch.remove(peers.map((peer) => peer.id));
}

/** Adds a brick on a data disk behind the others; its server becomes a peer. A single set grows up to three. */
export function addBrick(sketch: Sketch, volumeId: ElementId, disk: Disk): void {
  const volume = sketch.index.find(GlusterVolume, volumeId);
  if (!volume) return;
  const isPeer = sketch.index.by(Peer, 'serverId', disk.serverId).some((peer) => peer.poolId === volume.poolId);
  if (!isPeer) joinPool(sketch, volume.poolId, disk.serverId);
  const bricks = bricksOf(sketch.index, volume);
  const position = (bricks.at(-1)?.position ?? -1) + 1;
  sketch.add(Brick, `Brick ${position + 1}`, {
    volumeId,
    serverId: disk.serverId,
    backingId: disk.id,
    position,
    path: brickPath(sketch.index, volume, disk.serverId),
  });
  if (isGrowing(volume, bricks.length)) sketch.patch(volume, { setSize: Math.max(2, bricks.length + 1) });
  const becomesSafe = bricks.length + 1 === LEAST_MAJORITY && peersOf(sketch.index, volume.poolId) >= LEAST_MAJORITY;
  if (becomesSafe) sketch.patch(volume, { serverQuorum: 'on' });
}

function peersOf(index: DesignIndex, poolId: ElementId): number {
  return index.by(Peer, 'poolId', poolId).length;
}

/** True if one more brick joins the first set instead of beginning another. */
export function isGrowing(volume: GlusterVolume, brickCount: number): boolean {
  return volume.form === 'replicate' && brickCount < LARGEST_SINGLE_SET && volume.setSize <= LARGEST_SINGLE_SET;
}

/** The bricks with which one more brick would share its files. */
export function comrades(index: DesignIndex, volume: GlusterVolume): readonly Brick[] {
  const bricks = bricksOf(index, volume);
  if (isGrowing(volume, bricks.length)) return bricks;
  return bricks.slice(bricks.length - (bricks.length % bricksPerSet(volume)));
}

function brickPath(index: DesignIndex, volume: GlusterVolume, serverId: ElementId): string {
  const taken = new Set(index.by(Brick, 'serverId', serverId).map((brick) => brick.path));
  for (let at = 1; ; at += 1) {
    const path = `/data/glusterfs/${volume.volumeName}${at === 1 ? '' : `-${at}`}/brick`;
    if (!taken.has(path)) return path;
  }
}

/** Adds bricks until there are `count`: on peers without one, then on a new server. `firstId` is asked first. */
export function topUp(
  sketch: Sketch,
  volumeId: ElementId,
  { count, firstId }: { count: number; firstId?: ElementId },
): void {
  for (let guard = 0; guard < count; guard += 1) {
    const volume = sketch.index.find(GlusterVolume, volumeId);
    if (!volume || bricksOf(sketch.index, volume).length >= count) return;
    const serverId =
      firstId !== undefined && guard === 0
        ? firstId
        : (idlePeers(sketch.index, volume)[0] ?? addPeer(sketch, volume.poolId));
    addBrick(sketch, volumeId, freeDataDisks(sketch.index, serverId)[0] ?? addDisk(sketch, serverId, 'data'));
  }
}

function idlePeers(index: DesignIndex, volume: GlusterVolume): ElementId[] {
  const busy = new Set(bricksOf(index, volume).map((brick) => brick.serverId));
  return index.by(Peer, 'poolId', volume.poolId).flatMap((peer) => (busy.has(peer.serverId) ? [] : [peer.serverId]));
}

/** Adds a server to the pool: gluster1, gluster2 … */
export function addPeer(sketch: Sketch, poolId: ElementId): ElementId {
  const hostName = spareHostName(sketch.index, ['gluster1', 'gluster2', 'gluster3'], 'gluster');
  const server = addServer(sketch, { hostName });
  joinPool(sketch, poolId, server.id);
  return server.id;
}
