import type { DesignIndex } from '../../core/model/designIndex.ts';
import type { ElementId } from '../../core/model/element.ts';
import { Address } from './elements.ts';

/** What of the world decides whether two servers hear each other. */
export interface Wiring {
  readonly index: DesignIndex;
  /** Elements that do not work; an empty set asks for the healthy world. */
  readonly failed: ReadonlySet<ElementId>;
}

/**
 * True if the server has a working address in a working network: in the named one, or in any. A server that is drawn
 * without addresses counts as connected, because the design does not say otherwise.
 */
export function isOnNetwork({ index, failed }: Wiring, serverId: ElementId, networkId: ElementId | undefined): boolean {
  if (failed.has(serverId)) return false;
  const addresses = index.by(Address, 'serverId', serverId);
  if (networkId === undefined && addresses.length === 0) return true;
  return addresses.some(
    (address) =>
      (networkId === undefined || address.networkId === networkId) &&
      !failed.has(address.id) &&
      !failed.has(address.networkId),
  );
}

/**
 * True if two servers can talk: over the named network, or over any that both are in. A server always reaches itself
 * while it runs.
 */
export function isConnected(wiring: Wiring, from: ElementId, to: ElementId, networkId?: ElementId): boolean {
  if (wiring.failed.has(from) || wiring.failed.has(to)) return false;
  if (from === to) return true;
  if (networkId !== undefined) return isOnNetwork(wiring, from, networkId) && isOnNetwork(wiring, to, networkId);
  const networks = [from, to].map((id) => wiring.index.by(Address, 'serverId', id).map((address) => address.networkId));
  const [fromNetworks = [], toNetworks = []] = networks;
  if (fromNetworks.length === 0 || toNetworks.length === 0) return true;
  return fromNetworks.some(
    (shared) => toNetworks.includes(shared) && isOnNetwork(wiring, from, shared) && isOnNetwork(wiring, to, shared),
  );
}
