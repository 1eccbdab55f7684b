import type { CanvasPart } from '../../../core/diagram/canvasPart.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import { printSize } from '../../../core/model/size.ts';
import { Mount } from '../../common/index.ts';
import { Export, Filer, NfsServer } from '../elements.ts';
import { ipOf } from '../nfsHosts.ts';

/** Filers and NFS servers with their exports; an NFS server of our own stands in the server of its mount. */
export function canvas(index: DesignIndex): readonly CanvasPart[] {
  return [
    ...index.all(Filer).map((filer): CanvasPart => ({
      part: 'box',
      elementId: filer.id,
      form: 'container',
      insideIds: filer.siteId === undefined ? [] : [filer.siteId],
      icon: 'filer',
      ...withDetail(filer.ip),
    })),
    ...index.all(NfsServer).flatMap((server) => serverParts(server, index)),
    ...index.all(Export).map((share): CanvasPart => ({
      part: 'box',
      elementId: share.id,
      form: 'leaf',
      insideIds: [share.filerId],
      icon: 'export',
      detail: `NFS ${share.version} · ${printSize(share.size)}`,
    })),
  ];
}

function serverParts(server: NfsServer, index: DesignIndex): CanvasPart[] {
  const mount = index.find(Mount, server.mountId);
  return [
    {
      part: 'box',
      elementId: server.id,
      form: 'container',
      insideIds: mount ? [mount.serverId] : [],
      icon: 'filer',
      ...withDetail(ipOf(server, index)),
    },
    { part: 'line', elementId: server.id, fromId: server.id, toId: server.mountId, heads: 'none', meaning: 'use' },
  ];
}

function withDetail(detail: string): { detail?: string } {
  return detail === '' ? {} : { detail };
}
