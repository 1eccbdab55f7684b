import { linesOf, type ConfigLine } from '../../../core/configs/configFragment.ts';
import { quoteShell } from '../../../core/configs/quoteShell.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import { Filesystem } from '../../common/index.ts';
import type { Lun } from '../elements.ts';
import { isMapName } from './isMapName.ts';

/**
 * The script that makes volume group, logical volume and filesystem of one LUN, run once on one server. Nothing on the LUN
 * activates the group by itself: the cluster does (lvmsystemid(7), vgcreate(8) --setautoactivation). A LUN that is not
 * empty is refused unless CONFIRM names its alias. Empty for names that LVM does not take.
 */
export function lunScript(lun: Lun, index: DesignIndex): readonly ConfigLine[] {
  const usesLvm = lun.volumeGroup !== '';
  if (!isMapName(lun.alias) || (usesLvm && !isMapName(lun.volumeGroup))) return [];
  const filesystem = index
    .by(Filesystem, 'backingId', lun.id)
    .find(({ fsType }) => fsType === 'xfs' || fsType === 'ext4');
  if (!usesLvm && !filesystem) return [];
  const device = usesLvm ? `/dev/${lun.volumeGroup}/data` : `/dev/mapper/${lun.alias}`;
  return [
    ...linesOf(head(lun.alias), lun.id),
    ...(usesLvm ? linesOf(volumeGroup(lun.volumeGroup), lun.id) : []),
    ...(filesystem ? linesOf(`mkfs.${filesystem.fsType} ${quoteShell(device)}`, filesystem.id, lun.id) : []),
    // The server that made the group would otherwise keep it, and the cluster could not start it elsewhere.
    ...(usesLvm ? linesOf(`vgchange --activate n ${quoteShell(lun.volumeGroup)}`, lun.id) : []),
  ];
}

function head(alias: string): string {
  return `#!/bin/bash
# Makes the volume and the filesystem on the LUN ${alias}. Run it once, on one server, before the cluster starts.
# A LUN that holds something is overwritten only with CONFIRM=${alias} in the environment.
set -euo pipefail
disk=/dev/mapper/${alias}
[ -b "$disk" ] || { echo "$disk is not there; log in first" >&2; exit 1; }
if [ "\${CONFIRM:-}" = ${alias} ]; then
  wipefs --all "$disk"
else
  # Exit code 2 with no output is blkid's word for an empty disk; any other code leaves the question open.
  rc=0
  found=$(blkid -p -o export "$disk") || rc=$?
  [ "$rc" -eq 2 ] && [ -z "$found" ] ||
    { echo "$disk is not empty; CONFIRM=${alias} destroys what is on it" >&2; exit 1; }
fi`;
}

function volumeGroup(name: string): string {
  return `pvcreate "$disk"
vgcreate --setautoactivation n ${name} "$disk"
lvcreate --yes --name data --extents 100%FREE ${name}`;
}
