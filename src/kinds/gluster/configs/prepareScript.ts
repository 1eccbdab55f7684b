import { linesOf, type ConfigLine } from '../../../core/configs/configFragment.ts';
import { quoteFstab } from '../../../core/configs/quoteFstab.ts';
import { quoteShell } from '../../../core/configs/quoteShell.ts';
import type { ElementId } from '../../../core/model/element.ts';
import type { BrickPlace } from './brickPlaces.ts';
import { NEED_CERTIFICATES } from './certificates.ts';

/** The fstab(5) line of a brick's filesystem. */
export function brickFstabLine(place: BrickPlace): ConfigLine {
  const { brick, device, mountPoint } = place;
  const format = brick.format ?? 'xfs';
  const options = [brick.accessTimes ?? 'noatime', ...(format === 'xfs' ? ['inode64'] : [])].join(',');
  // Only ext4 is checked at boot; XFS and Btrfs repair themselves by their logs.
  const pass = format === 'ext4' ? 2 : 0;
  return {
    text: `${quoteFstab(device)} ${quoteFstab(mountPoint)} ${format} ${options} 0 ${pass}`,
    elementIds: idsOf(place),
  };
}

/**
 * The script that makes the bricks of one host: XFS with 512-byte inodes unless another filesystem or size is told,
 * mounted, with the brick as a sub-directory (Gluster docs, Formatting and mounting bricks). It may run again; it formats
 * only a disk on which blkid(8) finds nothing, and another only when it is an argument and CONFIRM names it as well. A disk
 * with the filesystem of the brick may hold mail and is always left as it is. With disks as arguments it formats those and
 * does nothing else.
 */
export function prepareScript(places: readonly BrickPlace[], serverId: ElementId): readonly ConfigLine[] {
  return [
    ...linesOf(HEAD, serverId),
    ...places.flatMap((place) => linesOf(makeCommand(quoteShell(place.device), place), ...idsOf(place))),
    ...linesOf('\n[ "$#" -eq 0 ] || exit 0', serverId),
    ...places.flatMap((place) => {
      const { brick, device, mountPoint } = place;
      const [disk = '', parent = '', directory] = [device, mountPoint, brick.path].map(quoteShell);
      return linesOf(
        `\nmount_brick ${disk} ${parent} ${quoteShell(brickFstabLine(place).text)}${growInodes(parent, place)}\nmkdir -p ${directory}`,
        ...idsOf(place),
      );
    }),
    ...(places.some(({ isEncrypted }) => isEncrypted) ? linesOf(NEED_CERTIFICATES, serverId) : []),
    ...linesOf('\nsystemctl enable --now glusterd', serverId),
  ];
}

function idsOf({ brick }: BrickPlace): readonly ElementId[] {
  return brick.backingId === undefined ? [brick.id] : [brick.id, brick.backingId];
}

/** The call that formats the disk (mkfs.xfs(8), mkfs.ext4(8), mkfs.btrfs(8)). */
function makeCommand(disk: string, { brick, inodeShare, stripe }: BrickPlace): string {
  if (brick.format === 'ext4') return `make_fs ${disk} ext4 -F`;
  if (brick.format === 'btrfs') return `make_fs ${disk} btrfs -f`;
  const inodes = `size=${brick.inodeSize ?? '512'}${inodeShare === undefined ? '' : `,maxpct=${inodeShare}`}`;
  return `make_xfs ${disk} ${inodes}${stripe ? ` -d su=${stripe.unit}k,sw=${stripe.width}` : ''}`;
}

/** A filesystem that was there before gets its share of inodes while it is mounted (xfs_growfs(8), -m); nothing is formatted for it. */
function growInodes(parent: string, { brick, inodeShare }: BrickPlace): string {
  const isXfs = (brick.format ?? 'xfs') === 'xfs';
  return isXfs && inodeShare !== undefined ? `\nxfs_growfs -m ${inodeShare} ${parent} >/dev/null` : '';
}

const HEAD = `#!/bin/bash
# Makes the bricks of this host. Safe to run again. With disks as arguments: formats those and does nothing else.
# A disk that holds another filesystem is formatted only if it is an argument and CONFIRM in the environment names it as
# well. One with the filesystem of a brick is never formatted: it may hold mail.
set -euo pipefail
WANTED=" $* "

# make_fs DISK TYPE FORCE ...: FORCE is what makes mkfs write over another filesystem.
make_fs() {
  local disk=$1 type=$2 force=$3 found rc=0
  shift 3
  [ "$WANTED" = '  ' ] || [[ $WANTED = *" $disk "* ]] || return 0
  [ -b "$disk" ] || { echo "$disk is not a block device" >&2; exit 1; }
  if findmnt -rn -S "$disk" >/dev/null; then
    echo "$disk is mounted, left as it is"
    return
  fi
  # blkid has one exit status, 2, for a disk that cannot be read and for one on which it finds nothing.
  head -c 1 "$disk" >/dev/null 2>&1 || { echo "$disk cannot be read" >&2; exit 1; }
  found=$(blkid -p -o export "$disk") || rc=$?
  if grep -qx "TYPE=$type" <<<"$found"; then
    echo "$disk holds \${type^^} already, left as it is"
  elif [ "$rc" -eq 2 ] && [ -z "$found" ]; then
    "mkfs.$type" "$@" "$disk"
  elif [[ $WANTED = *" $disk "* ]] && [[ " \${CONFIRM:-} " = *" $disk "* ]]; then
    "mkfs.$type" "$force" "$@" "$disk"
  else
    echo "$disk is not empty: see what is on it; CONFIRM=$disk $0 $disk formats it and destroys that" >&2
    exit 1
  fi
}

make_xfs() {
  local disk=$1 inodes=$2
  shift 2
  make_fs "$disk" xfs -f -i "$inodes" "$@"
}

mount_brick() {
  local disk=$1 parent=$2 line=$3
  mkdir -p "$parent"
  grep -qxF -- "$line" /etc/fstab || printf '%s\\n' "$line" >>/etc/fstab
  mountpoint -q "$parent" || mount "$parent"
  mountpoint -q "$parent" || { echo "$disk is not mounted on $parent" >&2; exit 1; }
}
`;
