import { isInSubnet } from '../../core/configs/subnet.ts';
import type { DesignIndex } from '../../core/model/designIndex.ts';
import type { ElementId } from '../../core/model/element.ts';
import type { World } from '../../core/world/world.ts';
import { Network, Server, Site } from '../common/index.ts';
import { FenceDevice, type Cluster } from './elements.ts';

/** How a lost server is switched off, or why it cannot be. */
export type FenceWay =
  | { readonly ok: true; readonly device: FenceDevice; readonly runner: ElementId }
  | { readonly ok: false; readonly why: string };

/**
 * A working fence device for the target that one of the survivors can run. A device of one server is never run by that
 * server (the location constraint), and IPMI dies with the power of its server (Clusters from Scratch, fencing).
 */
export function findFence(
  cluster: Cluster,
  target: ElementId,
  survivors: readonly ElementId[],
  { index, world }: { readonly index: DesignIndex; readonly world: World },
): FenceWay {
  const name = index.get(target)?.name ?? target;
  const devices = index.by(FenceDevice, 'clusterId', cluster.id).filter((device) => device.targetIds.includes(target));
  if (devices.length === 0) return { ok: false, why: `No fence device switches ${name} off.` };
  const reasons: string[] = [];
  for (const device of [...devices].sort((a, b) => a.delay - b.delay)) {
    const runner = survivors.find((serverId) => serverId !== target);
    const trouble = troubleOf(device, target, index, world);
    if (runner !== undefined && trouble === undefined) return { ok: true, device, runner };
    reasons.push(trouble ?? `Nobody is left to run ${device.name}.`);
  }
  return { ok: false, why: reasons.join(' ') };
}

function troubleOf(device: FenceDevice, target: ElementId, index: DesignIndex, world: World): string | undefined {
  if (world.failed.has(device.id)) return `${device.name} does not work.`;
  const networks = index.all(Network).filter((network) => isInSubnet(device.ip, network.cidr));
  if (networks.length > 0 && networks.every((network) => world.failed.has(network.id))) {
    return `${device.name} cannot be reached.`;
  }
  if (device.agent === 'fence_ipmilan' && hasLostPower(target, index, world)) {
    return `${device.name} has lost its power together with its server.`;
  }
  return undefined;
}

function hasLostPower(serverId: ElementId, index: DesignIndex, world: World): boolean {
  const visited = new Set<ElementId>();
  let place = index.find(Server, serverId)?.siteId;
  while (place !== undefined && !visited.has(place)) {
    if (world.failed.has(place)) return true;
    visited.add(place);
    place = index.find(Site, place)?.siteId;
  }
  return false;
}
