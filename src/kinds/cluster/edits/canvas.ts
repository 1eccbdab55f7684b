import type { CanvasPart } from '../../../core/diagram/canvasPart.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import { FloatingAddress, Mount, Server, Service, Site } from '../../common/index.ts';
import { Cluster, FenceDevice, Member, QuorumDevice } from '../elements.ts';
import { membersOf } from './members.ts';

/** Clusters around their members, and the small things at their foot. */
export function canvas(index: DesignIndex): readonly CanvasPart[] {
  return [
    ...index.all(Cluster).map((cluster): CanvasPart => ({
      part: 'box',
      elementId: cluster.id,
      form: 'container',
      insideIds: commonSite(index, cluster),
      icon: 'cluster',
    })),
    ...index.all(Member).flatMap((member): CanvasPart[] => [
      { part: 'place', elementId: member.serverId, insideId: member.clusterId },
      { part: 'stand-in', elementId: member.id, byIds: [member.serverId] },
    ]),
    ...index.all(FenceDevice).map((device) => chip(device, 'fence-device', namesOf(index, device.targetIds))),
    ...index
      .all(FloatingAddress)
      .map((address) =>
        chip(
          address,
          'floating-address',
          index.find(Mount, address.followsId)?.name ?? index.find(Service, address.followsId)?.name ?? '',
        ),
      ),
    ...index.all(QuorumDevice).map((device) => chip(device, 'quorum-device', namesOf(index, [device.serverId]))),
  ];
}

function chip(element: { readonly id: string; readonly clusterId: string }, icon: string, detail: string): CanvasPart {
  return {
    part: 'box',
    elementId: element.id,
    form: 'chip',
    insideIds: [element.clusterId],
    icon,
    ...(detail ? { detail } : {}),
  };
}

function namesOf(index: DesignIndex, serverIds: readonly string[]): string {
  return serverIds.map((id) => index.find(Server, id)?.name ?? id).join(', ');
}

/** A cluster stands inside a site if all its members do. */
function commonSite(index: DesignIndex, cluster: Cluster): string[] {
  const sites = new Set(membersOf(index, cluster.id).map((server) => server.siteId));
  const [only] = sites;
  return sites.size === 1 && index.find(Site, only) && only !== undefined ? [only] : [];
}
