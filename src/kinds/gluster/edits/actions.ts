import { sketchEdit } from '../../../core/edits/sketch.ts';
import type { Action } from '../../../core/edits/verdict.ts';
import type { EditContext } from '../../../core/kind/clusterKind.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import { isA, type ElementBase } from '../../../core/model/element.ts';
import { actionOf, Disk, freeDataDisks, Server } from '../../common/index.ts';
import { bricksOf } from '../brickSets.ts';
import { Brick, GlusterVolume, Peer, Pool } from '../elements.ts';
import { brickVerdict, mountGluster } from './bricks.ts';
import { dropMoved, dropNew } from './drop.ts';
import { topUp } from './volumes.ts';

/** The longest list of servers in a menu. */
const MOST_TARGETS = 8;

/** What can be done with pools, volumes and bricks, and with the disks that may become bricks. */
export function actions(element: ElementBase, context: EditContext): readonly Action[] {
  const { index } = context;
  if (isA(Pool, element)) return poolActions(element, context);
  if (isA(GlusterVolume, element)) return volumeActions(element, index);
  if (isA(Brick, element)) return brickActions(element, index);
  if (isA(Disk, element) && element.purpose === 'data') {
    return index
      .all(GlusterVolume)
      .slice(0, MOST_TARGETS)
      .flatMap((volume) => actionOf(`brick-${volume.id}`, brickVerdict(element, volume, index)));
  }
  if (isA(Server, element)) {
    return index
      .all(Pool)
      .slice(0, MOST_TARGETS)
      .flatMap((pool) => actionOf(`join-${pool.id}`, dropMoved(element, pool, context)));
  }
  return [];
}

function poolActions(pool: Pool, context: EditContext): Action[] {
  return [
    ...actionOf('add-server', dropNew('server', pool, context)),
    ...actionOf('add-volume', dropNew('gluster-volume', pool, context), 'Add a volume'),
  ];
}

function volumeActions(volume: GlusterVolume, index: DesignIndex): Action[] {
  const peers = new Set(index.by(Peer, 'poolId', volume.poolId).map((peer) => peer.serverId));
  const clients = index.all(Server).filter((server) => !peers.has(server.id));
  const disks = index.all(Server).flatMap((server) => freeDataDisks(index, server.id));
  return [
    ...clients
      .slice(0, MOST_TARGETS)
      .flatMap((server) => actionOf(`mount-${server.id}`, mountGluster(volume, server, index))),
    ...formActions(volume, index),
    ...disks.slice(0, MOST_TARGETS).flatMap((disk) => actionOf(`brick-${disk.id}`, brickVerdict(disk, volume, index))),
  ];
}

/** The forms that three bricks can have; the missing bricks are added. Larger volumes are changed in the inspector. */
function formActions(volume: GlusterVolume, index: DesignIndex): Action[] {
  const bricks = bricksOf(index, volume);
  if (bricks.length > 3) return [];
  const become = (fields: Partial<Pick<GlusterVolume, 'form' | 'setSize' | 'redundancy'>>): Action['edit'] =>
    sketchEdit(index.catalog, (sketch) => {
      sketch.patch(volume, { redundancy: 0, ...fields });
      topUp(sketch, volume.id, { count: 3 });
      sketch.patch(volume, { setSize: 3 });
    });
  const isReplica3 = volume.form === 'replicate' && bricks.length === 3;
  const is2plus1 = volume.form === 'disperse' && volume.redundancy === 1;
  return [
    ...(isReplica3
      ? []
      : [{ id: 'make-replica-3', label: 'Make it replica 3', edit: become({ form: 'replicate', setSize: 3 }) }]),
    ...arbiterActions(volume, index),
    ...(is2plus1
      ? []
      : [
          {
            id: 'make-2-plus-1',
            label: 'Make it 2+1 (disperse)',
            edit: become({ form: 'disperse', setSize: 3, redundancy: 1 }),
          },
        ]),
  ];
}

/** Arbiter bricks are the third of each set (gluster(8), volume create … arbiter 1). */
function arbiterActions(volume: GlusterVolume, index: DesignIndex): Action[] {
  const bricks = bricksOf(index, volume);
  if (volume.form !== 'replicate' || bricks.length !== 2) return [];
  const busy = new Set(bricks.map((brick) => brick.serverId));
  const addTo = (serverId: string | undefined): Action['edit'] =>
    sketchEdit(index.catalog, (sketch) => {
      sketch.patch(volume, { form: 'arbiter', setSize: 3, redundancy: 0 });
      topUp(sketch, volume.id, { count: 3, ...(serverId === undefined ? {} : { firstId: serverId }) });
    });
  const others = index.all(Server).filter((server) => !busy.has(server.id));
  return [
    { id: 'add-arbiter', label: 'Add an arbiter on a new server', edit: addTo(undefined) },
    ...others.slice(0, MOST_TARGETS).map((server) => ({
      id: `add-arbiter-${server.id}`,
      label: `Add an arbiter on ${server.name}`,
      edit: addTo(server.id),
    })),
  ];
}

function brickActions(brick: Brick, index: DesignIndex): Action[] {
  const volume = index.find(GlusterVolume, brick.volumeId);
  const bricks = volume ? bricksOf(index, volume) : [];
  const at = bricks.findIndex((other) => other.id === brick.id);
  const swap = (other: Brick | undefined, id: string, label: string): Action[] =>
    other
      ? [
          {
            id,
            label,
            edit: sketchEdit(index.catalog, (sketch) => {
              sketch.patch(brick, { position: other.position });
              sketch.patch(other, { position: brick.position });
            }),
          },
        ]
      : [];
  return [
    ...swap(bricks[at - 1], 'move-earlier', 'Move it forward in the order of bricks'),
    ...swap(bricks[at + 1], 'move-later', 'Move it back in the order of bricks'),
  ];
}
