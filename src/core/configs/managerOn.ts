import type { ElementId } from '../model/element.ts';
import type { ResourceManager } from './managedResource.ts';

/** Managers by server, made once for each list: a large design asks for every resource. */
const known = new WeakMap<readonly ResourceManager[], ReadonlyMap<ElementId, ResourceManager>>();

/** Who starts and moves what runs on a server; undefined if nobody does. Of several that claim it, one that counts votes. */
export function managerOn(serverId: ElementId, managers: readonly ResourceManager[]): ResourceManager | undefined {
  let byServer = known.get(managers);
  if (!byServer) {
    const lastWins = managers.toSorted((a, b) => (a.decidesBy < b.decidesBy ? -1 : a.decidesBy > b.decidesBy ? 1 : 0));
    byServer = new Map(lastWins.flatMap((manager) => manager.serverIds.map((id) => [id, manager] as const)));
    known.set(managers, byServer);
  }
  return byServer.get(serverId);
}
