import type { DesignIndex } from '../../core/model/designIndex.ts';
import { Address, type Server } from '../common/index.ts';
import type { NfsServer } from './elements.ts';
import { networkIdOf } from './nfsHosts.ts';

/**
 * What an NFS server of our own knows a client by: its IP address in the network of the floating address, so that a start
 * after a failover waits for no name server. Its host name where it has no address there.
 */
export function clientAddress({ id, hostName }: Server, server: NfsServer, index: DesignIndex): string {
  const networkId = networkIdOf(server, index);
  const own = index.by(Address, 'serverId', id).find((address) => address.networkId === networkId && address.ip !== '');
  return own?.ip ?? hostName;
}
