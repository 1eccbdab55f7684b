import { isInSubnet } from '../../core/configs/subnet.ts';
import type { DesignIndex } from '../../core/model/designIndex.ts';
import type { ElementId } from '../../core/model/element.ts';
import type { World } from '../../core/world/world.ts';
import { FailureDomain, Network, Server, Site } from '../common/index.ts';
import type { Cluster, FenceDevice } from './elements.ts';
import { fenceAlternatives } from './fenceAlternatives.ts';
import { NEEDS_TARGET } from './needsTarget.ts';

/** How a lost server is switched off, or why it cannot be. */
export type FenceWay =
  | { readonly ok: true; readonly devices: readonly FenceDevice[]; readonly runner: ElementId }
  | { readonly ok: false; readonly why: string };

/**
 * The first way to fence the target whose devices all work and that one of the survivors can run. A device of one server is
 * never run by that server (the location constraint), and IPMI dies with the power of its server (Clusters from Scratch,
 * fencing).
 */
export function findFence(
  cluster: Cluster,
  target: ElementId,
  survivors: readonly ElementId[],
  { index, world }: { readonly index: DesignIndex; readonly world: World },
): FenceWay {
  const name = index.get(target)?.name ?? target;
  const alternatives = fenceAlternatives(cluster.id, target, index);
  if (alternatives.length === 0) return { ok: false, why: `No fence device switches ${name} off.` };
  const runner = survivors.find((serverId) => serverId !== target);
  const reasons: string[] = [];
  for (const devices of alternatives) {
    const troubles = devices.flatMap((device) => troubleOf(device, target, index, world) ?? []);
    if (runner !== undefined && troubles.length === 0) return { ok: true, devices, runner };
    reasons.push(
      ...(troubles.length > 0 ? troubles : devices.map((device) => `Nobody is left to run ${device.name}.`)),
    );
  }
  return { ok: false, why: reasons.join(' ') };
}

function troubleOf(device: FenceDevice, target: ElementId, index: DesignIndex, world: World): string | undefined {
  if (world.failed.has(device.id)) return `${device.name} does not work.`;
  const networks = index.all(Network).filter((network) => isInSubnet(device.ip, network.cidr));
  if (networks.length > 0 && networks.every((network) => world.failed.has(network.id))) {
    return `${device.name} cannot be reached.`;
  }
  if (NEEDS_TARGET.has(device.agent)) return `${device.name} needs the system of the server that it is to switch off.`;
  if (device.agent === 'fence_ipmilan' && hasLostPower(target, index, world)) {
    return `${device.name} has lost its power together with its server.`;
  }
  return undefined;
}

function hasLostPower(serverId: ElementId, index: DesignIndex, world: World): boolean {
  const feeds = (index.find(Server, serverId)?.domainIds ?? []).filter(
    (id) => index.find(FailureDomain, id)?.sort === 'power-feed',
  );
  if (feeds.length > 0 && feeds.every((id) => world.failed.has(id))) return true;
  const visited = new Set<ElementId>();
  let place = index.find(Server, serverId)?.siteId;
  while (place !== undefined && !visited.has(place)) {
    if (world.failed.has(place)) return true;
    visited.add(place);
    place = index.find(Site, place)?.siteId;
  }
  return false;
}
