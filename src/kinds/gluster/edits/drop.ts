import { sketchEdit } from '../../../core/edits/sketch.ts';
import { allow, firstAllowed, refuse, type Verdict } from '../../../core/edits/verdict.ts';
import type { EditContext } from '../../../core/kind/clusterKind.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import { isA, type ElementBase } from '../../../core/model/element.ts';
import { addDisk, Disk, freeDataDisks, Mount, Server } from '../../common/index.ts';
import { bricksOf } from '../brickSets.ts';
import { Brick, GlusterVolume, Peer, Pool } from '../elements.ts';
import { brickVerdict, linkMount, mountGluster } from './bricks.ts';
import { addBrick, addGlusterVolume, addPeer, addPool, isGrowing, joinPool, leavePool } from './volumes.ts';

/** What dropping an item of the palette onto the target makes. */
export function dropNew(item: string, target: ElementBase | undefined, context: EditContext): Verdict | undefined {
  const { index } = context;
  switch (item) {
    case 'gluster-volume':
      return dropVolume(target, index);
    case 'server':
      return isA(Pool, target) ? addServerTo(target, index) : undefined;
    case 'disk-data':
      return isA(GlusterVolume, target)
        ? refuse(`Drop the disk onto a server, then link it to ${target.name}.`)
        : undefined;
    case 'mount':
      return isA(GlusterVolume, target) ? mountSomewhere(target, index) : undefined;
    default:
      return undefined;
  }
}

function dropVolume(target: ElementBase | undefined, index: DesignIndex): Verdict | undefined {
  if (isA(Pool, target)) {
    return allow(
      `Add a volume to ${target.name}`,
      sketchEdit(index.catalog, (sketch) => addGlusterVolume(sketch, target.id)),
    );
  }
  if (target) return undefined;
  return allow(
    'Add a GlusterFS pool with a volume',
    sketchEdit(index.catalog, (sketch) => {
      addGlusterVolume(sketch, addPool(sketch).id);
    }),
  );
}

/** The volume that takes a brick of every server that comes into the pool, as long as it is one small set. */
function growingVolume(pool: Pool, index: DesignIndex): GlusterVolume | undefined {
  const [volume, second] = index.by(GlusterVolume, 'poolId', pool.id);
  return volume && !second && isGrowing(volume, bricksOf(index, volume).length) ? volume : undefined;
}

function addServerTo(pool: Pool, index: DesignIndex): Verdict {
  const volume = growingVolume(pool, index);
  return allow(
    volume ? `Add a server with a brick of ${volume.name} to ${pool.name}` : `Add a server to ${pool.name}`,
    sketchEdit(index.catalog, (sketch) => {
      const serverId = addPeer(sketch, pool.id);
      const disk = addDisk(sketch, serverId, 'data');
      if (volume) addBrick(sketch, volume.id, disk);
    }),
  );
}

function mountSomewhere(volume: GlusterVolume, index: DesignIndex): Verdict {
  const peers = new Set(index.by(Peer, 'poolId', volume.poolId).map((peer) => peer.serverId));
  const servers = index.all(Server);
  const clientsFirst = [
    ...servers.filter((server) => !peers.has(server.id)),
    ...servers.filter((server) => peers.has(server.id)),
  ];
  const verdicts = clientsFirst.map((server) => mountGluster(volume, server, index));
  return firstAllowed(verdicts, `No further server can mount ${volume.name}.`);
}

/** What moving an element onto the target makes. */
export function dropMoved(
  moved: ElementBase,
  target: ElementBase | undefined,
  context: EditContext,
): Verdict | undefined {
  const { index } = context;
  if (isA(Server, moved)) return moveServer(moved, target, context);
  if (isA(Disk, moved) && isA(GlusterVolume, target)) return brickVerdict(moved, target, index);
  if (isA(GlusterVolume, moved)) {
    if (isA(Server, target)) return mountGluster(moved, target, index);
    return target ? undefined : refuse(`${moved.name} belongs to its pool; drop it onto a server to mount it there.`);
  }
  if (!isA(Brick, moved)) return undefined;
  const volume = index.find(GlusterVolume, moved.volumeId)?.name ?? 'a volume';
  return refuse(`A brick belongs to ${volume}; take it out of the volume first.`);
}

function moveServer(
  server: Server,
  target: ElementBase | undefined,
  { index, containerOf }: EditContext,
): Verdict | undefined {
  const [peer] = index.by(Peer, 'serverId', server.id);
  const own = index.find(Pool, peer?.poolId);
  if (isA(Pool, target) && own?.id === target.id) return refuse(`${server.name} is a peer of ${target.name} already.`);
  const brick = own && index.by(Brick, 'serverId', server.id)[0];
  const volume = brick && index.find(GlusterVolume, brick.volumeId);
  const isLeaving = own !== undefined && (isA(Pool, target) || (!target && containerOf(server.id) === own.id));
  if (isLeaving && volume) return refuse(`${server.name} holds a brick of ${volume.name}; delete the brick first.`);
  if (isA(Pool, target)) return takeIn(server, target, index);
  if (!isLeaving) return undefined;
  return allow(
    `Take ${server.name} out of ${own.name}`,
    sketchEdit(index.catalog, (sketch) => leavePool(sketch, own.id, server.id)),
  );
}

function takeIn(server: Server, pool: Pool, index: DesignIndex): Verdict {
  const volume = growingVolume(pool, index);
  const [disk] = freeDataDisks(index, server.id);
  const brick = volume && disk ? ` with a brick of ${volume.name}` : '';
  return allow(
    `Add ${server.name}${brick} to ${pool.name}`,
    sketchEdit(index.catalog, (sketch) => {
      joinPool(sketch, pool.id, server.id);
      if (volume && disk) addBrick(sketch, volume.id, disk);
    }),
  );
}

/** What linking makes, whichever end it was begun at. */
export function connectPair(from: ElementBase, to: ElementBase, context: EditContext): Verdict | undefined {
  return connectOneWay(from, to, context) ?? connectOneWay(to, from, context);
}

function connectOneWay(from: ElementBase, to: ElementBase, context: EditContext): Verdict | undefined {
  if (isA(Mount, from) && isA(GlusterVolume, to)) return linkMount(from, to, context.index);
  return isA(Brick, from) ? undefined : dropMoved(from, to, context);
}
