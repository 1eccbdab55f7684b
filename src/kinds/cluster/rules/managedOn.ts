import type { ManagedResource } from '../../../core/configs/managedResource.ts';
import type { ElementId } from '../../../core/model/element.ts';

const known = new WeakMap<readonly ManagedResource[], ReadonlyMap<ElementId, readonly ManagedResource[]>>();

/** The managed resources that may run on a server. */
export function managedOn(serverId: ElementId, managed: readonly ManagedResource[]): readonly ManagedResource[] {
  let byServer = known.get(managed);
  if (!byServer) known.set(managed, (byServer = groupByServer(managed)));
  return byServer.get(serverId) ?? [];
}

function groupByServer(managed: readonly ManagedResource[]): ReadonlyMap<ElementId, readonly ManagedResource[]> {
  const byServer = new Map<ElementId, ManagedResource[]>();
  for (const resource of managed) {
    for (const serverId of new Set(resource.serverIds)) {
      const list = byServer.get(serverId);
      if (list) list.push(resource);
      else byServer.set(serverId, [resource]);
    }
  }
  return byServer;
}
