import type { DesignIndex } from '../../../core/model/designIndex.ts';
import { byName } from '../../../core/rules/sayNames.ts';
import { Network } from '../../common/index.ts';
import { SanController, SanPath, SanSwitch, type SanArray } from '../elements.ts';

/** The networks over which servers log in to an array, by name. */
export function loginNetworks(array: SanArray, index: DesignIndex): readonly Network[] {
  const paths = index.by(SanController, 'arrayId', array.id).flatMap(({ id }) => index.by(SanPath, 'controllerId', id));
  const switches = new Set(paths.map(({ switchId }) => switchId));
  const networks = new Set([...switches].map((id) => index.find(SanSwitch, id)?.networkId));
  return byName([...networks].flatMap((id) => index.find(Network, id) ?? []));
}

/** True if others than the servers of the design can listen in a network: it is told so, or it is the clients' one. */
export function isShared({ trust, purpose }: Network): boolean {
  return trust === 'shared' || (trust === undefined && purpose === 'client');
}
