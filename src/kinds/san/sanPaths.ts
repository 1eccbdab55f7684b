import type { DesignIndex } from '../../core/model/designIndex.ts';
import type { ElementId } from '../../core/model/element.ts';
import { Address, isOnNetwork, type Wiring } from '../common/index.ts';
import { Initiator, SanController, SanPath, SanSwitch, type Lun } from './elements.ts';

/** The initiators that the LUN is mapped to. */
export function initiatorsOf(index: DesignIndex, lun: Lun): readonly Initiator[] {
  return lun.initiatorIds.flatMap((id) => index.find(Initiator, id) ?? []);
}

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
