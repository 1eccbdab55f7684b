import { linesOf, type ConfigLine } from '../../../core/configs/configFragment.ts';
import { quoteFstab } from '../../../core/configs/quoteFstab.ts';
import { quoteShell } from '../../../core/configs/quoteShell.ts';
import type { ElementId } from '../../../core/model/element.ts';
import type { BrickPlace } from './brickPlaces.ts';

/** The fstab(5) line of a brick's filesystem. */
export function brickFstabLine({ brick, device, mountPoint }: BrickPlace): ConfigLine {
  const elementIds = brick.backingId === undefined ? [brick.id] : [brick.id, brick.backingId];
  return { text: `${quoteFstab(device)} ${quoteFstab(mountPoint)} xfs noatime,inode64 0 0`, elementIds };
}

/**
 * The script that makes the bricks of one host: XFS with 512-byte inodes, mounted, with the brick as a sub-directory
 * (Gluster docs, Formatting and mounting bricks). It may run again; it formats only a disk on which blkid finds nothing,
 * and anything else only when CONFIRM names the disk.
 */
export function prepareScript(places: readonly BrickPlace[], serverId: ElementId): readonly ConfigLine[] {
  return [
    ...linesOf(HEAD, serverId),
    ...places.flatMap((place) => {
      const { brick, device, mountPoint, inodeShare } = place;
      const inodes = inodeShare === undefined ? 'size=512' : `size=512,maxpct=${inodeShare}`;
      const [disk, parent, directory] = [device, mountPoint, brick.path].map(quoteShell);
      const ids = brickFstabLine(place).elementIds;
      return linesOf(
        `\nmake_xfs ${disk} ${inodes}\nmount_brick ${disk} ${parent} ${quoteShell(brickFstabLine(place).text)}\nmkdir -p ${directory}`,
        ...ids,
      );
    }),
    ...linesOf('\nsystemctl enable --now glusterd', serverId),
  ];
}

const HEAD = `#!/bin/bash
# Makes the bricks of this host. Safe to run again.
# A disk that holds something is formatted only with CONFIRM=<disk> in the environment.
set -euo pipefail

make_xfs() {
  local disk=$1 inodes=$2 found rc=0
  [ -b "$disk" ] || { echo "$disk is not a block device" >&2; exit 1; }
  if [ "\${CONFIRM:-}" = "$disk" ]; then
    mkfs.xfs -f -i "$inodes" "$disk"
    return
  fi
  # Exit code 2 with no output is blkid's word for an empty disk; any other code leaves the question open.
  found=$(blkid -p -o export "$disk") || rc=$?
  if grep -qx 'TYPE=xfs' <<<"$found"; then
    echo "$disk holds XFS already, left as it is"
  elif [ "$rc" -eq 2 ] && [ -z "$found" ]; then
    mkfs.xfs -i "$inodes" "$disk"
  else
    echo "$disk is not empty; CONFIRM=$disk formats it and destroys what is on it" >&2
    exit 1
  fi
}

mount_brick() {
  local disk=$1 parent=$2 line=$3
  mkdir -p "$parent"
  grep -qxF -- "$line" /etc/fstab || printf '%s\\n' "$line" >>/etc/fstab
  mountpoint -q "$parent" || mount "$parent"
  mountpoint -q "$parent" || { echo "$disk is not mounted on $parent" >&2; exit 1; }
}`;
