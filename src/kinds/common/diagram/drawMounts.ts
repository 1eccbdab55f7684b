import type { DiagramPart } from '../../../core/diagram/diagram.ts';
import type { ViewContext } from '../../../core/kind/clusterKind.ts';
import { Disk, Mount, Server } from '../elements.ts';
import type { ElementId } from '../../../core/model/element.ts';
import { hostNow } from './hostNow.ts';

/** Mounts in the server that has them now, with an arrow to their source, and columns below the OS disks. */
export function drawMounts(context: ViewContext): DiagramPart[] {
  const { index } = context;
  return [
    ...index.all(Mount).flatMap((mount) => drawMount(mount, context)),
    ...index.all(Server).flatMap((server) => stackDisks(server.id, context)),
  ];
}

function drawMount(mount: Mount, context: ViewContext): DiagramPart[] {
  const { serverId, runs } = hostNow(mount, context);
  const access = runs ? context.offerOf(mount.sourceId, serverId).access : 'none';
  const source = mount.sourceId;
  return [
    {
      part: 'box',
      elementId: mount.id,
      label: mount.name,
      ...(mount.path === mount.name ? {} : { detail: mount.path }),
      shape: 'mount',
      inside: [serverId],
      order: mount.order,
      layer: 'mounts',
    },
    { part: 'mark', elementId: mount.id, access },
    ...(source === undefined
      ? []
      : ([
          {
            part: 'arrow',
            elementId: mount.id,
            from: mount.id,
            to: source,
            serverId,
            heads: 'forward',
            meaning: 'use',
            layer: 'mounts',
          },
          { part: 'stand-in', elementId: mount.id, serverId, drawnAs: source },
        ] satisfies DiagramPart[])),
  ];
}

/**
 * The OS disk stands above the data disks of its server, and from top to bottom also above its mounts, as in the seed's
 * figures. A server without either keeps their place free: after a failover a mount may stand there.
 */
function stackDisks(serverId: ElementId, context: ViewContext): DiagramPart[] {
  const { index } = context;
  const isDown = index.design.view.direction === 'TB';
  const disks = index.by(Disk, 'serverId', serverId);
  const mounts = index.all(Mount).filter((mount) => isDown && hostNow(mount, context).serverId === serverId);
  const below = [...disks.filter((disk) => disk.purpose === 'data'), ...mounts];
  const stacks = disks
    .filter((disk) => disk.purpose === 'os')
    .flatMap((osDisk) => below.map((part): DiagramPart => ({ part: 'stack', elementIds: [osDisk.id, part.id] })));
  const [first] = disks;
  const isStandby = index.all(Mount).some((mount) => [mount.serverId, ...mount.standbyIds].includes(serverId));
  if (below.length > 0 || !first || !isStandby) return stacks;
  return [{ part: 'filler', groupId: serverId, below: first.id, layer: 'mounts' }];
}
