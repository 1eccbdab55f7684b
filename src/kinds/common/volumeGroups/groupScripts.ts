import { quoteShell } from '../../../core/configs/quoteShell.ts';
import { TARGET_OS, type TargetOs } from '../../../core/model/design.ts';
import { LVMLOCKD_ID } from './manageLvmLocks.ts';
import { activationId } from './manageVolumeGroup.ts';
import { LOGICAL_VOLUME, type VolumeGroupUse } from './volumeGroups.ts';

/** A device that a script prepares. All texts have passed their grammars. */
export interface PreparedDevice {
  /** What it is: "the LUN kolab". */
  readonly what: string;
  readonly device: string;
  /** What to do first if the device is not there: "log in first". */
  readonly hint: string;
}

/** A volume group that a script makes. All texts have passed their grammars. */
export interface NewVolumeGroup {
  readonly name: string;
  readonly use: VolumeGroupUse;
  readonly targetOs: TargetOs;
}

/**
 * The beginning of a script that prepares a device: it refuses a server for which a guard, a piece of shell, exits, and a
 * device that is not empty, whatever anybody confirms: the design may name the LUN of another program.
 */
export function prepareHead({ what, device, hint }: PreparedDevice, guards: readonly string[]): string {
  return `#!/bin/bash
# Makes what lies on ${what}. Run it once, on one server.
# What is there already is never overwritten; wipe it first if nobody wants it.
set -euo pipefail
disk=${quoteShell(device)}
[ -b "$disk" ] || { echo "$disk is not there; ${hint}" >&2; exit 1; }${guards.map((guard) => `\n${guard}`).join('')}
# Exit code 2 with no output is blkid's word for an empty disk; any other code leaves the question open.
rc=0
found=$(blkid -p -o export "$disk") || rc=$?
if [ "$rc" -ne 2 ] || [ -n "$found" ]; then
  echo "$disk is not empty: see what is on it, which may belong to another host; only if nobody wants it any more take it away with wipefs" >&2
  exit 1
fi`;
}

/** Refuses a server on which the group would belong to every server that sees it, because our settings are not in place. */
export function groupGuards({ use }: NewVolumeGroup): readonly string[] {
  if (use !== 'shared') return [demandSetting('global/system_id_source', '"uname"')];
  return [
    demandSetting('global/use_lvmlockd', '1'),
    `pgrep -x lvmlockd >/dev/null || { echo "lvmlockd does not run here; let the cluster start ${LVMLOCKD_ID} first" >&2; exit 1; }`,
  ];
}

/**
 * Makes the volume group and its logical volume on `$disk`. A shared group takes its locks from the running cluster
 * (lvmlockd(8), vgcreate(8) --shared); a group that the cluster activates is kept from activating itself.
 */
export function makeGroup({ name, use, targetOs }: NewVolumeGroup): string {
  if (use === 'shared') {
    return `vgcreate --shared ${name} "$disk"
lvcreate --yes --activate sy --name ${LOGICAL_VOLUME} --extents 100%FREE ${name}`;
  }
  const options = use === 'by-turns' && hasAutoactivation(targetOs) ? '--setautoactivation n ' : '';
  return [
    'pvcreate "$disk"',
    ...(use === 'by-turns' && !hasAutoactivation(targetOs) ? [activatesItself(targetOs)] : []),
    `vgcreate ${options}${name} "$disk"`,
    `lvcreate --yes --name ${LOGICAL_VOLUME} --extents 100%FREE ${name}`,
  ].join('\n');
}

/**
 * The script that lets another server see a group that was made on the first one; undefined where LVM finds it by itself.
 * Where LVM keeps a list of its devices (`isListed`), each server has its own (lvmdevices(8)).
 */
export function joinGroup(
  { device, hint }: PreparedDevice,
  { name, use }: NewVolumeGroup,
  isListed: boolean,
): string | undefined {
  if (use !== 'shared' && !isListed) return undefined;
  return [
    '#!/bin/bash',
    `# Lets this server see the volume group ${name}. Run it on each of the others, after the group was made on one.`,
    'set -euo pipefail',
    `disk=${quoteShell(device)}`,
    `[ -b "$disk" ] || { echo "$disk is not there; ${hint}" >&2; exit 1; }`,
    ...(isListed ? ['lvmdevices --yes --adddev "$disk"'] : []),
    ...(use === 'shared'
      ? [`# The cluster does the same before it starts ${activationId(name)}.`, `vgchange --lock-start ${name}`]
      : []),
    use === 'shared' ? `vgs ${name}` : `vgs --foreign ${name}`,
  ].join('\n');
}

/** True where LVM by default uses only the devices that are listed in a file, and no filters (lvmdevices(8)). */
export function hasDevicesFile(targetOs: TargetOs): boolean {
  return targetOs === 'el-9' || targetOs === 'el-10';
}

/** False where LVM is older than 2.03.12, which brought the property. */
function hasAutoactivation(targetOs: TargetOs): boolean {
  return targetOs !== 'ubuntu-22.04';
}

function demandSetting(setting: string, value: string): string {
  const wanted = quoteShell(`${setting.replace(/^.*\//, '')}=${value}`);
  return `[ "$(lvmconfig ${setting})" = ${wanted} ] || { echo "put etc/lvm/lvmlocal.conf of this host in place first" >&2; exit 1; }`;
}

function activatesItself(targetOs: TargetOs): string {
  return `# LVM of ${TARGET_OS[targetOs]} knows no --setautoactivation: at boot the group is active on the server that owns it.`;
}
