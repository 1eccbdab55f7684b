import type { DesignIndex } from '../../../core/model/designIndex.ts';
import type { ElementId } from '../../../core/model/element.ts';
import { Address, Network } from '../elements.ts';

/** Purposes in the order in which their networks own the host name. */
const PURPOSES: readonly Network['purpose'][] = ['storage', 'client', 'cluster', 'replication', 'management'];

/**
 * The address that a server's host name stands for, on all hosts alike: the one in the storage network, because GlusterFS
 * peers, bricks and NFS clients are written by name; of several networks with one purpose, the one that something is served
 * over. The other addresses get names of their own.
 */
export function canonicalAddress(index: DesignIndex, serverId: ElementId): Address | undefined {
  const addresses = [...index.by(Address, 'serverId', serverId)].filter((address) => address.ip !== '');
  return addresses.sort((a, b) => rank(index, a) - rank(index, b))[0];
}

function rank(index: DesignIndex, address: Address): number {
  const network = index.find(Network, address.networkId);
  const purpose = network ? PURPOSES.indexOf(network.purpose) : PURPOSES.length;
  return 2 * purpose + (isServedOver(index, address.networkId) ? 0 : 1);
}

/** True if an element of another kind names the network as its own (a pool, a filer). */
function isServedOver(index: DesignIndex, networkId: ElementId): boolean {
  return index
    .referrers(networkId)
    .some(({ element, path }) => element.type !== Address.type && path.join('.') === 'networkId');
}
