import type { DesignIndex } from '../../../core/model/designIndex.ts';
import type { ElementId } from '../../../core/model/element.ts';
import { Address, Network } from '../elements.ts';

/** Purposes in the order in which their networks own the host name, where nothing calls servers by name. */
const PURPOSES: readonly Network['purpose'][] = ['client', 'cluster', 'storage', 'replication', 'management'];

/**
 * The address that a server's host name stands for, on all hosts alike. A GlusterFS pool writes its bricks by name and a
 * filer its clients, so that their network goes first; then the clients' one. The other addresses get names of their own.
 */
export function canonicalAddress(index: DesignIndex, serverId: ElementId): Address | undefined {
  const addresses = index.by(Address, 'serverId', serverId).filter((address) => address.ip !== '');
  return addresses.toSorted((a, b) => rank(index, a) - rank(index, b))[0];
}

function rank(index: DesignIndex, address: Address): number {
  if (index.referrers(address.networkId).some(({ spec }) => spec.namesHosts === true)) return -1;
  const purpose = index.find(Network, address.networkId)?.purpose;
  return purpose === undefined ? PURPOSES.length : PURPOSES.indexOf(purpose);
}
