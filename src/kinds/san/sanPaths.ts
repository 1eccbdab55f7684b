import type { DesignIndex } from '../../core/model/designIndex.ts';
import type { ElementId } from '../../core/model/element.ts';
import { perIndex } from '../../core/rules/perIndex.ts';
import { Address, isOnNetwork, type Wiring } from '../common/index.ts';
import { Initiator, Lun, SanArray, SanController, SanPath, SanSwitch } from './elements.ts';

/** The initiators that the LUN is mapped to. */
export function initiatorsOf(index: DesignIndex, lun: Lun): readonly Initiator[] {
  return lun.initiatorIds.flatMap((id) => index.find(Initiator, id) ?? []);
}

/** The number under which an initiator sees the LUN. */
export function numberFor(lun: Lun, initiatorId: ElementId): number {
  return lun.otherNumbers?.find((other) => other.initiatorId === initiatorId)?.number ?? lun.number;
}

/** The initiators of the server that can use a path: those plugged into its switch, or whose switch is not told. */
export function portsOf(path: SanPath, index: DesignIndex): readonly Initiator[] {
  return index
    .by(Initiator, 'serverId', path.serverId)
    .filter(({ switchId }) => switchId === undefined || switchId === path.switchId);
}

/** The arrays that a server has LUNs of. */
export function arraysUsedBy(index: DesignIndex, serverId: ElementId): readonly SanArray[] {
  return [...(arraysByServer(index).get(serverId) ?? [])];
}

const arraysByServer = perIndex((index) => {
  const servers = new Map<ElementId, Set<SanArray>>();
  for (const lun of index.all(Lun)) {
    const array = index.find(SanArray, lun.arrayId);
    for (const { serverId } of array ? initiatorsOf(index, lun) : []) {
      const arrays = servers.get(serverId) ?? new Set();
      servers.set(serverId, array ? arrays.add(array) : arrays);
    }
  }
  return servers;
});

/** The drawn paths of a server that end at a controller of the array, working or not. */
export function pathsTo(index: DesignIndex, arrayId: ElementId, serverId: ElementId): readonly SanPath[] {
  return index
    .by(SanPath, 'serverId', serverId)
    .filter((path) => index.find(SanController, path.controllerId)?.arrayId === arrayId);
}

/**
 * True if server, path, switch, controller and array work. In an iSCSI fabric the network of the switch, and the
 * server's address in it, have to work too.
 */
export function isAlive(path: SanPath, { index, failed }: Wiring): boolean {
  const arrayId = index.find(SanController, path.controllerId)?.arrayId;
  const parts = [path.id, path.serverId, path.switchId, path.controllerId, arrayId];
  if (parts.some((id) => id !== undefined && failed.has(id))) return false;
  const networkId = index.find(SanSwitch, path.switchId)?.networkId;
  if (networkId === undefined) return true;
  const hasAddress = index.by(Address, 'serverId', path.serverId).some((address) => address.networkId === networkId);
  return hasAddress ? isOnNetwork({ index, failed }, path.serverId, networkId) : !failed.has(networkId);
}
