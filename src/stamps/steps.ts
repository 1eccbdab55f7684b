import type { ElementBase, ElementId } from '../core/model/element.ts';
import { fieldValue } from '../core/model/fieldValue.ts';
import { Refusal, type Hands } from './hands.ts';

/** Makes a network of the purpose with this subnet, unless the design has one of the purpose. */
export function layNetwork(hands: Hands, purpose: string, { name, cidr }: { name: string; cidr: string }): void {
  const networks = elementsOf(hands).filter(({ type }) => type === 'network');
  if (networks.some((network) => fieldValue(network, 'purpose') === purpose)) return;
  const taken = networks.find((network) => fieldValue(network, 'cidr') === cidr);
  if (taken) throw new Refusal(`The subnet ${cidr} is that of ${taken.name}; choose another one.`);
  const id = hands.drop('network');
  hands.set(id, 'purpose', purpose);
  hands.set(id, 'cidr', cidr);
  hands.rename(id, name);
}

/** Adds servers; the first of them get these names, of which there may be no more than servers. */
export function addServers(hands: Hands, count: number, names: readonly string[]): readonly ElementId[] {
  const surplus = names.slice(count).join(', ');
  if (surplus !== '') throw new Refusal(`There is no server for ${surplus}: ${count} of them are wanted.`);
  return Array.from({ length: count }, (_, at) => {
    const name = names[at];
    const isTaken = elementsOf(hands).some(
      (element) => String(fieldValue(element, 'hostName')).toLowerCase() === name?.toLowerCase(),
    );
    if (isTaken) throw new Refusal(`There is a server called ${name} already; choose another name.`);
    const id = hands.drop('server');
    if (name !== undefined) hands.set(id, 'hostName', name);
    return id;
  });
}

/** Adds a data disk of this size, in bytes, to a server. */
export function addDataDisk(hands: Hands, serverId: ElementId, size: number): ElementId {
  const id = hands.drop('disk-data', serverId);
  hands.set(id, 'size', size);
  return id;
}

/** Puts servers into a new cluster; gives it. */
export function addClusterOf(hands: Hands, serverIds: readonly ElementId[]): ElementId {
  const id = hands.drop('cluster');
  for (const serverId of serverIds) hands.move(serverId, id);
  return id;
}

function elementsOf({ design }: Hands): readonly ElementBase[] {
  return Object.values(design.elements);
}
