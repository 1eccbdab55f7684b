import { linesOf, type ConfigLine } from '../../../core/configs/configFragment.ts';
import type { TargetOs } from '../../../core/model/design.ts';
import type { ElementId } from '../../../core/model/element.ts';
import { hasDevicesFile, volumeGroupOn } from '../../common/index.ts';
import { drbdDevice } from '../drbdDevice.ts';
import type { ReplicaPlan } from './planResource.ts';

/**
 * What LVM of a host may look into (lvm.conf(5), global_filter; DRBD user's guide, LVM with DRBD): not the devices that
 * DRBD replicates, except those that carry a volume group, whose backing disks it must not see instead. The first pattern
 * that matches a name decides. Empty where neither logical volumes lie below DRBD nor volume groups on it.
 */
export function lvmFilter(replicas: readonly ReplicaPlan[], targetOs: TargetOs): readonly ConfigLine[] {
  const disks = replicas.flatMap(({ replica, disks: own }) => own.map((disk) => ({ ...disk, replica })));
  const onLvm = disks.filter(({ path, meta }) => isLogicalVolume(path) || isLogicalVolume(meta));
  const grouped = disks.filter(({ volume, path }) => path !== 'none' && volumeGroupOn(volume) !== '');
  if (onLvm.length === 0 && grouped.length === 0) return [];
  const owners: ElementId[] = [
    ...new Set([...onLvm.map(({ replica }) => replica.id), ...grouped.map(({ volume }) => volume.id)]),
  ];
  const patterns = [
    ...grouped.map(({ volume }) => `a|^${drbdDevice(volume)}$|`),
    'r|^/dev/drbd|',
    ...grouped.map(({ path }) => `r|^${literally(path)}$|`),
  ];
  return linesOf(
    [
      'devices {',
      // A secondary cannot be opened, so that its device cannot be put on the list that would replace the filter.
      ...(grouped.length > 0 && hasDevicesFile(targetOs) ? ['    use_devicesfile = 0'] : []),
      `    global_filter = [ ${[...new Set(patterns)].map((pattern) => `"${pattern}"`).join(', ')} ]`,
      '}',
    ].join('\n'),
    ...owners,
  );
}

/** A path as a regular expression of LVM that matches just this path; a plain path has no other special characters. */
function literally(path: string): string {
  return path.replace(/[.+]/g, '[$&]');
}

/** True for /dev/<group>/<volume>, as LVM names its devices. */
function isLogicalVolume(path: string): boolean {
  const [, group, volume, rest] = /^\/dev\/([^/]+)\/([^/]+)(\/.*)?$/.exec(path) ?? [];
  return volume !== undefined && rest === undefined && !['disk', 'mapper', 'md'].includes(group ?? '');
}
