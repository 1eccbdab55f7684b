/**
 * Bash that mounts what etc/fstab says of a directory, and ends the script if that fails. The bare directory is made
 * immutable before, so that no service writes into it while the mount is away (chattr(1)). mount.glusterfs(8) may return 0
 * although the client was refused, a moment before the mount is gone again: so it is looked at once more.
 */
export const MOUNT_FUNCTION = `# mount_fixed DIRECTORY: mounts it by etc/fstab; the bare directory below is made immutable.
mount_fixed() {
  if ! mountpoint -q "$1"; then
    mkdir -p "$1"
    [ -z "$(ls -A "$1")" ] || echo "what is in $1 now will lie hidden below the mount" >&2
    chattr +i "$1" 2>/dev/null || echo "$1 cannot be made immutable here" >&2
    mount "$1"
    sleep 1
  fi
  mountpoint -q "$1" || { echo "$1 is not mounted" >&2; exit 1; }
}
`;
