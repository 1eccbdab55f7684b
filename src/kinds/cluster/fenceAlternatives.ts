import type { DesignIndex } from '../../core/model/designIndex.ts';
import type { ElementId } from '../../core/model/element.ts';
import { FenceDevice } from './elements.ts';

/** Devices of the cluster that switch the server off. */
export function fenceDevicesFor(clusterId: ElementId, serverId: ElementId, index: DesignIndex): readonly FenceDevice[] {
  return index.by(FenceDevice, 'targetIds', serverId).filter((device) => device.clusterId === clusterId);
}

/** True if the design gives the devices of a server levels; one is enough, the others then are of the first level. */
export function hasFenceLevels(devices: readonly FenceDevice[]): boolean {
  return devices.some(({ level }) => level !== undefined);
}

/**
 * The ways to switch a server off, in the order in which they are tried. Each is a set of devices that must all succeed: a
 * level where the design has levels, else every device for itself, the one that waits least first (Pacemaker Explained,
 * Fencing Topologies).
 */
export function fenceAlternatives(
  clusterId: ElementId,
  serverId: ElementId,
  index: DesignIndex,
): readonly (readonly FenceDevice[])[] {
  const devices = fenceDevicesFor(clusterId, serverId, index);
  if (!hasFenceLevels(devices)) return devices.toSorted((a, b) => a.delay - b.delay).map((device) => [device]);
  const levels = [...new Set(devices.map(levelOf))].sort((a, b) => a - b);
  return levels.map((level) => devices.filter((device) => levelOf(device) === level));
}

/** The level of a device; the first where it is not told. */
export function levelOf({ level }: FenceDevice): number {
  return level ?? 1;
}
