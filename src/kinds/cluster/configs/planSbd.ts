import { ConfigProblem, requireGrammar } from '../../../core/configs/configProblem.ts';
import { isPlainPath } from '../../../core/configs/isPlainPath.ts';
import type { ViewContext } from '../../../core/kind/clusterKind.ts';
import type { ElementId } from '../../../core/model/element.ts';
import type { FenceDevice } from '../elements.ts';
import { sbdTimings, type SbdTimings } from '../sbdTimings.ts';

/** SBD as all members run it. */
export interface SbdPlan {
  readonly device: FenceDevice;
  /** Paths of its disks, the same on all members; none if the watchdog decides alone. */
  readonly disks: readonly string[];
  readonly watchdogDevice: string;
  readonly timings: SbdTimings;
}

/**
 * What the first SBD device of a cluster asks of its members: a server runs one SBD only. Nothing without members.
 *
 * @throws ConfigProblem where a disk has no path, or not the same one on all members.
 */
export function planSbd(
  devices: readonly FenceDevice[],
  memberIds: readonly ElementId[],
  { index, paths }: ViewContext,
): SbdPlan | undefined {
  const device = devices.find(({ agent }) => agent === 'fence_sbd');
  if (!device || memberIds.length === 0) return undefined;
  const disks = (device.diskIds ?? []).map((diskId) => {
    const found = new Set(memberIds.map((serverId) => paths.systemPath(diskId, serverId)?.device));
    const [path] = found;
    if (found.size !== 1 || path === undefined) {
      const name = index.get(diskId)?.name ?? diskId;
      throw new ConfigProblem(`${name} has not the same path on all members.`, device.id, 'diskIds');
    }
    return requireGrammar(path, isPlainPath, { elementId: diskId, field: 'device' });
  });
  const watchdogDevice = requireGrammar(device.watchdogDevice ?? '/dev/watchdog', isPlainPath, {
    elementId: device.id,
    field: 'watchdogDevice',
  });
  return { device, disks, watchdogDevice, timings: sbdTimings(device, index) };
}
