import type { DesignIndex } from '../../../core/model/designIndex.ts';
import { Server } from '../../common/index.ts';
import { Lun, SanArray, SanController, type Initiator } from '../elements.ts';
import { initiatorsOf, pathsTo } from '../sanPaths.ts';

/** A server that uses LUNs, with what its files are made of. */
export interface SanClient {
  readonly server: Server;
  readonly initiators: readonly Initiator[];
  readonly luns: readonly Lun[];
  readonly arrays: readonly SanArray[];
}

/** The servers that LUNs are mapped to. */
export function sanClients(index: DesignIndex): readonly SanClient[] {
  return index.all(Server).flatMap((server) => {
    const luns = index
      .all(Lun)
      .filter((lun) => initiatorsOf(index, lun).some((initiator) => initiator.serverId === server.id));
    const mapped = luns.flatMap((lun) => initiatorsOf(index, lun)).filter(({ serverId }) => serverId === server.id);
    const initiators = [...new Set(mapped)];
    const arrays = index.all(SanArray).filter((array) => luns.some((lun) => lun.arrayId === array.id));
    return luns.length > 0 ? [{ server, initiators, luns, arrays }] : [];
  });
}

/** The controllers of an array that paths lead the server to. */
export function controllersOf(index: DesignIndex, array: SanArray, server: Server): readonly SanController[] {
  const ids = new Set(pathsTo(index, array.id, server.id).map((path) => path.controllerId));
  return [...ids].flatMap((id) => index.find(SanController, id) ?? []);
}
