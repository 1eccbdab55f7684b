import { linesOf, type ConfigLine } from '../../../core/configs/configFragment.ts';
import { requireGrammar } from '../../../core/configs/configProblem.ts';
import { quoteShell } from '../../../core/configs/quoteShell.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import { Filesystem, inodeShareOptions, isClusterFilesystem } from '../../common/index.ts';
import type { Lun } from '../elements.ts';
import { floatingMountsOn, isClusterActivated } from '../floatingMountsOn.ts';
import { lunDevice } from '../lunDevice.ts';
import { isMapName } from './isMapName.ts';
import { isWwid } from './isWwid.ts';

/**
 * The script that makes the volume group and the logical volume of one LUN, run once on one server. A group that
 * the cluster activates is kept from activating itself (lvmsystemid(7), vgcreate(8) --setautoactivation). Filesystems that the cluster mounts
 * are made by its own script, others here. A LUN that is not empty is refused unless CONFIRM names its alias. Empty if
 * there is nothing to make.
 *
 * @throws ConfigProblem for an alias or volume group against its grammar.
 */
export function lunScript(lun: Lun, index: DesignIndex): readonly ConfigLine[] {
  const usesLvm = lun.volumeGroup !== '';
  const isMounted = floatingMountsOn(index, lun).length > 0;
  const filesystem = index.by(Filesystem, 'backingId', lun.id).find((candidate) => !isClusterFilesystem(candidate));
  if (!usesLvm && (isMounted || !filesystem)) return [];
  const alias = requireGrammar(lun.alias, isMapName, { elementId: lun.id, field: 'alias' });
  if (usesLvm) requireGrammar(lun.volumeGroup, isMapName, { elementId: lun.id, field: 'volumeGroup' });
  requireGrammar(lun.wwid, isWwid, { elementId: lun.id, field: 'wwid' });
  const disk = lunDevice(lun, index) ?? '';
  const device = usesLvm ? `/dev/${lun.volumeGroup}/data` : disk;
  return [
    ...linesOf(head(alias, disk), lun.id),
    ...(usesLvm ? linesOf(volumeGroup(lun.volumeGroup, isClusterActivated(index, lun)), lun.id) : []),
    ...(filesystem && !isMounted
      ? linesOf(
          [`mkfs.${filesystem.fsType}`, ...inodeShareOptions(filesystem), quoteShell(device)].join(' '),
          filesystem.id,
          lun.id,
        )
      : []),
  ];
}

function head(alias: string, disk: string): string {
  return `#!/bin/bash
# Makes what lies on the LUN ${alias}. Run it once, on one server, before the cluster starts.
# A LUN that holds something is overwritten only with CONFIRM=${alias} in the environment.
set -euo pipefail
disk=${disk}
[ -b "$disk" ] || { echo "$disk is not there; log in first" >&2; exit 1; }
if [ "\${CONFIRM:-}" = ${alias} ]; then
  wipefs --all "$disk"
else
  # Exit code 2 with no output is blkid's word for an empty disk; any other code leaves the question open.
  rc=0
  found=$(blkid -p -o export "$disk") || rc=$?
  if [ "$rc" -ne 2 ] || [ -n "$found" ]; then
    echo "$disk is not empty; CONFIRM=${alias} destroys what is on it" >&2
    exit 1
  fi
fi`;
}

function volumeGroup(name: string, isActivatedByCluster: boolean): string {
  const options = isActivatedByCluster ? '--setautoactivation n ' : '';
  return `pvcreate "$disk"
vgcreate ${options}${name} "$disk"
lvcreate --yes --name data --extents 100%FREE ${name}`;
}
