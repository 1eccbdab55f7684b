import type { CanvasPart } from '../../../core/diagram/canvasPart.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import { bricksOf } from '../brickSets.ts';
import { Brick, GlusterVolume, Peer, Pool } from '../elements.ts';

/** Pools around their peers, volumes inside them, and a line from each brick's disk to its volume. */
export function canvas(index: DesignIndex): readonly CanvasPart[] {
  return [
    ...index.all(Pool).map((pool): CanvasPart => ({
      part: 'box',
      elementId: pool.id,
      form: 'container',
      insideIds: [],
      icon: 'gluster-pool',
    })),
    ...index.all(Peer).flatMap((peer): CanvasPart[] => [
      { part: 'place', elementId: peer.serverId, insideId: peer.poolId },
      { part: 'stand-in', elementId: peer.id, byIds: [peer.serverId] },
    ]),
    ...index.all(GlusterVolume).map((volume): CanvasPart => ({
      part: 'box',
      elementId: volume.id,
      form: 'leaf',
      insideIds: [volume.poolId],
      icon: 'gluster-volume',
      detail: describeForm(index, volume),
    })),
    ...index.all(Brick).flatMap(brickParts),
  ];
}

/** "replica 3 · 3 bricks", as gluster volume info counts them. */
function describeForm(index: DesignIndex, volume: GlusterVolume): string {
  const count = bricksOf(index, volume).length;
  const words = {
    distribute: 'distribute',
    replicate: `replica ${volume.setSize}`,
    arbiter: 'replica 2 + arbiter',
    disperse: `disperse ${volume.setSize - volume.redundancy}+${volume.redundancy}`,
  }[volume.form];
  return `${words} · ${count} ${count === 1 ? 'brick' : 'bricks'}`;
}

function brickParts(brick: Brick): CanvasPart[] {
  if (brick.backingId === undefined) {
    return [
      {
        part: 'line',
        elementId: brick.id,
        fromId: brick.serverId,
        toId: brick.volumeId,
        heads: 'none',
        meaning: 'use',
      },
    ];
  }
  return [
    { part: 'stand-in', elementId: brick.id, byIds: [brick.backingId] },
    { part: 'line', elementId: brick.id, fromId: brick.backingId, toId: brick.volumeId, heads: 'none', meaning: 'use' },
  ];
}
