import type { DesignIndex } from '../../core/model/designIndex.ts';
import type { ElementId } from '../../core/model/element.ts';
import { isIpAddress } from '../../core/configs/isIpAddress.ts';
import { Address, canonicalAddress, homesOf, Mount } from '../common/index.ts';
import { Pool, type GlusterVolume } from './elements.ts';

/** IP addresses of the servers that mount the volume or may come to, as the bricks see them. */
export function clientAddresses(volume: GlusterVolume, index: DesignIndex): readonly string[] {
  const ids = new Set(index.by(Mount, 'sourceId', volume.id).flatMap(homesOf));
  return [...ids].flatMap((id) => addressesTowards(volume, id, index));
}

/** The addresses from which a server comes to the bricks: those in the network of the pool, else that of its host name. */
export function addressesTowards(volume: GlusterVolume, serverId: ElementId, index: DesignIndex): readonly string[] {
  return addressesIn(index.find(Pool, volume.poolId)?.networkId, serverId, index);
}

/** The addresses of a server in a network; where it has none there, that of its host name. */
export function addressesIn(
  networkId: ElementId | undefined,
  serverId: ElementId,
  index: DesignIndex,
): readonly string[] {
  const inside = index.by(Address, 'serverId', serverId).filter((address) => address.networkId === networkId);
  const used = inside.length > 0 ? inside : [canonicalAddress(index, serverId)];
  return used.flatMap((address) => (address && isIpAddress(address.ip) ? [address.ip] : []));
}
