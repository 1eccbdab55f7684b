import type { DesignIndex } from '../../core/model/designIndex.ts';
import type { ElementId } from '../../core/model/element.ts';
import type { World } from '../../core/world/world.ts';
import { Address } from './elements.ts';

/** The two servers that want to talk, and the networks they may use. */
export interface Link {
  readonly between: readonly [ElementId, ElementId];
  readonly networkIds: readonly ElementId[];
}

/**
 * True if two servers reach each other over one of the networks: it works, and so do their addresses in it. Only
 * failures cut: where the design names no network or no address, the link is taken to exist.
 */
export function isLinked({ between, networkIds }: Link, index: DesignIndex, world: World): boolean {
  const [a, b] = between;
  if (world.failed.has(a) || world.failed.has(b)) return false;
  if (a === b || networkIds.length === 0) return true;
  return networkIds.some(
    (networkId) =>
      !world.failed.has(networkId) && between.every((serverId) => hasAddress(serverId, networkId, index, world)),
  );
}

function hasAddress(serverId: ElementId, networkId: ElementId, index: DesignIndex, world: World): boolean {
  const addresses = index.by(Address, 'serverId', serverId).filter((address) => address.networkId === networkId);
  return addresses.length === 0 || addresses.some((address) => !world.failed.has(address.id));
}
