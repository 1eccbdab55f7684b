import type { Sketch } from '../../../core/edits/sketch.ts';
import { textsIn } from '../../../core/edits/unused.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import type { ElementId } from '../../../core/model/element.ts';
import { Address, Network, Server } from '../elements.ts';
import { nextAddress } from './subnet.ts';

type Purpose = Network['purpose'];

/** Name and subnets of a new network of each purpose. Clients get the blocks kept for documentation (RFC 5737). */
const NEW_NETWORKS: Readonly<Record<Purpose, { readonly name: string; readonly cidr: (at: number) => string }>> = {
  client: {
    name: 'client',
    cidr: (at) => ['192.0.2.0/24', '198.51.100.0/24', '203.0.113.0/24'][at] ?? `10.20.${at}.0/24`,
  },
  replication: { name: 'replication', cidr: (at) => `10.1.${at + 1}.0/24` },
  cluster: { name: 'ring', cidr: (at) => `10.2.${at + 1}.0/24` },
  management: { name: 'management', cidr: (at) => `10.3.${at + 1}.0/24` },
  storage: { name: 'storage', cidr: (at) => `10.10.${at + 1}.0/24` },
};

/** Adds a network with a subnet that no other network has. */
export function addNetwork(sketch: Sketch, purpose: Purpose): Network {
  const networks = sketch.index.all(Network);
  const { name, cidr } = NEW_NETWORKS[purpose];
  const subnets = new Set(networks.map((network) => network.cidr));
  const names = new Set(networks.map((network) => network.name));
  let at = 0;
  while (at < 200 && subnets.has(cidr(at))) at += 1;
  let count = 1;
  while (names.has(count === 1 ? name : `${name}-${count}`)) count += 1;
  return sketch.add(Network, count === 1 ? name : `${name}-${count}`, { cidr: cidr(at), purpose });
}

/** Gives a server an address in a network, unless it has one; none if the subnet is full or no subnet at all. */
export function giveAddress(sketch: Sketch, serverId: ElementId, networkId: ElementId): void {
  const network = sketch.index.find(Network, networkId);
  if (!network || hasAddress(sketch.index, serverId, networkId)) return;
  const ip = nextAddress(network.cidr, textsIn(sketch.index));
  if (ip !== undefined) sketch.add(Address, ip, { serverId, networkId, ip });
}

/** True if the server has an address in the network. */
export function hasAddress(index: DesignIndex, serverId: ElementId, networkId: ElementId): boolean {
  return index.by(Address, 'serverId', serverId).some((address) => address.networkId === networkId);
}

/**
 * A network of the purpose in which all the servers have addresses: one that they share, else the first of that purpose
 * with the missing addresses added, else a new one.
 */
export function joinNetwork(sketch: Sketch, purpose: Purpose, serverIds: readonly ElementId[]): Network {
  const candidates = sketch.index.all(Network).filter((network) => network.purpose === purpose);
  const shared = candidates.find((network) => serverIds.every((id) => hasAddress(sketch.index, id, network.id)));
  const network = shared ?? candidates[0] ?? addNetwork(sketch, purpose);
  for (const serverId of serverIds) giveAddress(sketch, serverId, network.id);
  return network;
}

/** The next address in a network that neither servers nor devices have; undefined if there is none. */
export function spareAddress(index: DesignIndex, network: Network | undefined, from?: number): string | undefined {
  return network && nextAddress(network.cidr, textsIn(index), from);
}

/** A host name nobody has: alice, bob, charlie, then server-4, server-5 … */
export function spareHostName(
  index: DesignIndex,
  names: readonly string[] = ['alice', 'bob', 'charlie'],
  stem = 'server',
): string {
  const taken = new Set([...textsIn(index)].map((text) => text.toLowerCase()));
  const candidate = (at: number): string => names[at] ?? `${stem}-${at + 1}`;
  let at = Math.min(index.all(Server).length, names.length);
  if (names.some((name) => !taken.has(name))) at = 0;
  while (taken.has(candidate(at))) at += 1;
  return candidate(at);
}
