import type { CanvasPart } from '../../../core/diagram/canvasPart.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import { printSize } from '../../../core/model/size.ts';
import type { ElementId } from '../../../core/model/element.ts';
import { hangingOn } from '../failureDomains.ts';
import { Disk, FailureDomain, Filesystem, Mount, Network, Server, Service, Site } from '../elements.ts';

/** Sites, servers, disks, mounts, services and networks as the canvas shows them. */
export function canvas(index: DesignIndex): readonly CanvasPart[] {
  return [
    ...index.all(Site).map((site): CanvasPart => ({
      part: 'box',
      elementId: site.id,
      form: 'container',
      insideIds: site.siteId === undefined ? [] : [site.siteId],
      icon: site.scale === 'rack' ? 'rack' : 'site',
    })),
    ...index.all(FailureDomain).map((domain): CanvasPart => ({
      part: 'box',
      elementId: domain.id,
      form: 'chip',
      insideIds: domain.siteId === undefined ? [] : [domain.siteId],
      icon: domain.sort,
      ...withDetail(
        hangingOn(domain, index)
          .map(({ name }) => name)
          .join(', ') || undefined,
      ),
    })),
    ...index.all(Server).map((server): CanvasPart => ({
      part: 'box',
      elementId: server.id,
      form: 'container',
      insideIds: server.siteId === undefined ? [] : [server.siteId],
      icon: 'server',
      ...withDetail(index.find(Site, server.siteId)?.name),
    })),
    ...index
      .all(Disk)
      .map((disk) =>
        leaf(disk, disk.purpose === 'os' ? 'disk-os' : 'disk', `${printSize(disk.size)} · ${disk.device}`),
      ),
    ...index
      .all(Filesystem)
      .map((filesystem): CanvasPart => ({ part: 'stand-in', elementId: filesystem.id, byIds: [filesystem.backingId] })),
    ...index.all(Mount).flatMap((mount) => mountParts(index, mount)),
    ...index.all(Service).map((service) => leaf(service, service.role, service.dataPath)),
    ...index.all(Network).map((network): CanvasPart => ({
      part: 'box',
      elementId: network.id,
      form: 'chip',
      insideIds: [],
      icon: 'network',
      detail: network.cidr,
    })),
  ];
}

function leaf(
  element: { readonly id: ElementId; readonly serverId: ElementId },
  icon: string,
  detail: string,
): CanvasPart {
  return { part: 'box', elementId: element.id, form: 'leaf', insideIds: [element.serverId], icon, detail };
}

function mountParts(index: DesignIndex, mount: Mount): CanvasPart[] {
  const standbys = mount.standbyIds.map((id) => index.find(Server, id)?.name ?? id);
  const fsType = index.find(Filesystem, mount.sourceId)?.fsType;
  const words = [...(mount.name === mount.path ? [] : [mount.path]), ...(fsType === undefined ? [] : [fsType])];
  const moves = standbys.length > 0 ? [`may move to ${standbys.join(', ')}`] : [];
  const detail = [...words, ...moves].join(' · ');
  return [
    leaf(mount, 'mount', detail),
    ...(mount.sourceId === undefined
      ? []
      : [
          {
            part: 'line',
            elementId: mount.id,
            fromId: mount.id,
            toId: mount.sourceId,
            heads: 'none',
            meaning: 'use',
          } as const,
        ]),
  ];
}

function withDetail(detail: string | undefined): { detail?: string } {
  return detail === undefined ? {} : { detail };
}
