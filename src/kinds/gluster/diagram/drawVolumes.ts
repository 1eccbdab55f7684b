import type { DiagramPart } from '../../../core/diagram/diagram.ts';
import type { ViewContext } from '../../../core/kind/clusterKind.ts';
import type { ElementId } from '../../../core/model/element.ts';
import { Mount, Server } from '../../common/index.ts';
import { bricksOf, brickSetsOf } from '../brickSets.ts';
import { GlusterVolume, type Brick } from '../elements.ts';

/** Bricks that copy each other, and for each client the brick at which its arrow to the volume ends. */
export function drawVolumes(context: ViewContext): DiagramPart[] {
  return context.index
    .all(GlusterVolume)
    .flatMap((volume) => [...drawPeers(volume, context), ...placeClients(volume, context)]);
}

/** Within a replica set every later brick points to the one before it, both ways, as in the seed. */
function drawPeers(volume: GlusterVolume, { index }: ViewContext): DiagramPart[] {
  const stands = bricksOf(index, volume).map((brick) => standInOf(brick));
  if (volume.form === 'distribute') return stands.flat();
  const arrows = brickSetsOf(index, volume).flatMap((set) =>
    set.bricks.slice(1).map((brick, at): DiagramPart => {
      const before = set.bricks[at] ?? brick;
      return {
        part: 'arrow',
        elementId: brick.id,
        from: brick.id,
        to: before.id,
        heads: 'both',
        meaning: 'replication',
        sideBySide: true,
      };
    }),
  );
  return [...stands.flat(), ...arrows];
}

function standInOf(brick: Brick): DiagramPart[] {
  return brick.backingId === undefined ? [] : [{ part: 'stand-in', elementId: brick.id, drawnAs: brick.backingId }];
}

/**
 * A client talks to the whole volume, so that its arrow ends at the border of the pool. Behind the border the arrows are
 * spread over the bricks, the first client to the last brick, which keeps clients and bricks apart in the layout.
 */
function placeClients(volume: GlusterVolume, { index }: ViewContext): DiagramPart[] {
  const bricks = bricksOf(index, volume).filter((brick) => brick.backingId !== undefined);
  const mounts = index.by(Mount, 'sourceId', volume.id);
  const order = index.all(Server).map((server) => server.id);
  const clients = [...new Set(mounts.flatMap((mount) => [mount.serverId, ...mount.standbyIds]))].sort(
    (a, b) => order.indexOf(a) - order.indexOf(b),
  );
  const last = bricks.length - 1;
  const target = (at: number): ElementId | undefined => bricks[last - (at % bricks.length)]?.id;
  return [
    ...clients.flatMap((serverId, at): DiagramPart[] => {
      const drawnAs = target(at);
      return drawnAs === undefined
        ? []
        : [{ part: 'stand-in', elementId: volume.id, serverId, drawnAs, borderOf: volume.poolId }];
    }),
    ...(bricks[0]
      ? [{ part: 'stand-in', elementId: volume.id, drawnAs: bricks[0].id, borderOf: volume.poolId } as const]
      : []),
  ];
}
