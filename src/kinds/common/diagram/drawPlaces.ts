import type { DiagramPart } from '../../../core/diagram/diagram.ts';
import { printSize } from '../../../core/model/size.ts';
import type { ViewContext } from '../../../core/kind/clusterKind.ts';
import { Disk, Filesystem, Server, Site, type Site as Place } from '../elements.ts';

/** Sites, servers and disks. A filesystem is no box of its own: arrows to it lead to what it lies on. */
export function drawPlaces({ index, offerOf }: ViewContext): DiagramPart[] {
  return [
    ...index.all(Site).map(drawSite),
    ...index.all(Server).map((server): DiagramPart => ({
      part: 'group',
      elementId: server.id,
      label: server.name,
      shape: 'server',
      inside: server.siteId === undefined ? [] : [server.siteId],
      order: server.order,
      keepEmpty: true,
    })),
    ...index.all(Disk).flatMap((disk) => drawDisk(disk, offerOf(disk.id, disk.serverId).access)),
    ...index.all(Filesystem).map((filesystem): DiagramPart => ({
      part: 'stand-in',
      elementId: filesystem.id,
      drawnAs: filesystem.backingId,
    })),
  ];
}

function drawSite(site: Place): DiagramPart {
  return {
    part: 'group',
    elementId: site.id,
    label: site.name,
    shape: 'site',
    inside: site.siteId === undefined ? [] : [site.siteId],
    order: site.order,
    layer: 'sites',
  };
}

function drawDisk(disk: Disk, access: 'read-write' | 'read-only' | 'none'): DiagramPart[] {
  return [
    {
      part: 'box',
      elementId: disk.id,
      label: disk.name,
      detail: printSize(disk.size),
      shape: 'disk',
      inside: [disk.serverId],
      order: disk.order,
      ...(disk.purpose === 'os' ? { layer: 'os-disks' } : {}),
    },
    { part: 'mark', elementId: disk.id, access },
  ];
}
