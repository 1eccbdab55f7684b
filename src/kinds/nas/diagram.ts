import type { ViewContext } from '../../core/kind/clusterKind.ts';
import type { DiagramLayer, DiagramPart } from '../../core/diagram/diagram.ts';
import { isA } from '../../core/model/element.ts';
import { printSize } from '../../core/model/size.ts';
import { hostNow, Mount } from '../common/index.ts';
import { Export, Filer, NfsServer } from './elements.ts';
import { nfsHostOf } from './nfsHosts.ts';
import { placesOfServing } from './serving.ts';

/** Layers of the figure that the author may hide. */
export const layers: readonly DiagramLayer[] = [];

/** Draws the elements of this kind: filers with their exports inside, and our own NFS servers where they run now. */
export function diagram(context: ViewContext): readonly DiagramPart[] {
  const { index } = context;
  return [
    ...index.all(Filer).map((filer): DiagramPart => ({
      part: 'group',
      elementId: filer.id,
      label: filer.name,
      shape: 'filer',
      inside: filer.siteId === undefined ? [] : [filer.siteId],
      order: filer.order,
      keepEmpty: true,
    })),
    ...index.all(NfsServer).flatMap((server) => drawServer(server, context)),
    ...index.all(Export).flatMap((item) => drawExport(item, context)),
  ];
}

function drawServer(server: NfsServer, context: ViewContext): DiagramPart[] {
  const mount = context.index.find(Mount, server.mountId);
  return [
    {
      part: 'group',
      elementId: server.id,
      label: server.name,
      shape: 'filer',
      inside: mount ? [hostNow(mount, context).serverId] : [],
      order: server.order,
      keepEmpty: true,
    },
  ];
}

function drawExport(item: Export, context: ViewContext): DiagramPart[] {
  const box: DiagramPart = {
    part: 'box',
    elementId: item.id,
    label: item.name,
    detail: `NFS ${item.version}, ${printSize(item.size)}`,
    shape: 'export',
    inside: [item.filerId],
    order: item.order,
  };
  const host = nfsHostOf(item, context.index);
  if (!isA(NfsServer, host)) return [box];
  const [place] = placesOfServing(host, context).places;
  return [
    box,
    { part: 'mark', elementId: item.id, access: place?.offer.access ?? 'none' },
    {
      part: 'arrow',
      elementId: item.id,
      from: item.id,
      to: host.mountId,
      heads: 'forward',
      meaning: 'use',
      layer: 'mounts',
    },
  ];
}
