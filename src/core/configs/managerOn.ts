import type { ElementId } from '../model/element.ts';
import type { ResourceManager } from './managedResource.ts';

/** Managers by server, made once for each list: a large design asks for every resource. */
const known = new WeakMap<readonly ResourceManager[], ReadonlyMap<ElementId, ResourceManager>>();

/** Who starts and moves what runs on a server; undefined if nobody does. The first of several that claim it. */
export function managerOn(serverId: ElementId, managers: readonly ResourceManager[]): ResourceManager | undefined {
  let byServer = known.get(managers);
  if (!byServer) {
    const claims = managers.flatMap((manager) => manager.serverIds.map((id) => [id, manager] as const));
    known.set(managers, (byServer = new Map(claims.toReversed())));
  }
  return byServer.get(serverId);
}
