import type { ElementId } from '../../core/model/element.ts';
import type { DesignIndex } from '../../core/model/designIndex.ts';
import { perIndex } from '../../core/rules/perIndex.ts';
import { homesOf, Mount } from '../common/index.ts';
import { NfsServer } from './elements.ts';

const serversByHome = perIndex((index) => {
  const homes = new Map<ElementId, NfsServer[]>();
  for (const server of index.all(NfsServer)) {
    const mount = index.find(Mount, server.mountId);
    for (const id of mount ? homesOf(mount) : []) homes.set(id, [...(homes.get(id) ?? []), server]);
  }
  return homes;
});

/** NFS servers of our own that run on a server now or after a move. */
export function ownServersOn(serverId: ElementId, index: DesignIndex): readonly NfsServer[] {
  return serversByHome(index).get(serverId) ?? [];
}
