/** The part of the library that brings directories of programs onto storage that moves between hosts. */
export const DATA_FUNCTIONS = `
# directories_of COMMAND DEFAULT...: prints the directories that a line of shell tells, one a line and outer ones first; where
# it tells none, the defaults.
directories_of() {
  local told
  told=$(bash -c "$1" 2>/dev/null | grep '^/') || told=$(printf '%s\\n' "\${@:2}")
  printf '%s\\n' "$told" | sed 's,/*$,,' | sort -u
}

# leads_below DIRECTORY MOUNT: whether the directory, through all links, lies at or below the mount point.
leads_below() {
  local mount
  mount=$(realpath -m "$2")
  case $(realpath -m "$1") in
    "$mount" | "$mount"/*) ;;
    *) return 1 ;;
  esac
}

# holds_data DIRECTORY: whether anything is in it; what this host may not look into counts as full.
holds_data() {
  local held
  [ -e "$1" ] || return 1
  held=$(ls -A "$1" 2>/dev/null) || return 0
  grep -vxE '(lost[+]found)?' <<<"$held" >/dev/null
}

# is_hidden DIRECTORY MOUNT: whether what it holds now lies on the disk of the host, and is out of sight once the mount is there.
is_hidden() { leads_below "$1" "$2" && ! mountpoint -q "$2" && holds_data "$1"; }

# lead_to MOUNT: whether the directories that it reads, one a line, lie at or below the mount point, mounted or not, and hide
# nothing there.
lead_to() {
  local directory rc=0
  while read -r directory; do
    if ! leads_below "$directory" "$1"; then
      say "  $directory does not lead to $1"
      rc=1
    elif is_hidden "$directory" "$1"; then
      say "  $directory holds data although nothing is mounted at $1"
      rc=1
    fi
  done
  return "$rc"
}

# lie_on MOUNT: whether they lead there, and are on what is mounted there if something is.
lie_on() {
  local directory rc=0
  while read -r directory; do
    lead_to "$1" <<<"$directory" || rc=1
    if ! leads_below "$directory" "$1" || ! mountpoint -q "$1"; then
      continue
    elif [ ! -d "$directory" ]; then
      say "  $directory is not there, though $1 is mounted"
      rc=1
    elif [ "$(stat -L -c %d "$directory")" != "$(stat -c %d "$1")" ]; then
      say "  $directory is not on what is mounted at $1"
      rc=1
    fi
  done
  return "$rc"
}

# link_data MOUNT TARGET: puts a link to its path below TARGET in the place of each directory that it reads, and keeps what
# was there. Nothing can be written through it while nothing is mounted.
link_data() {
  local directory
  while read -r directory; do
    if is_hidden "$directory" "$1"; then
      fail "$directory holds data that what is mounted at $1 would hide: move it aside, and bring it onto what is mounted there before the program starts"
    fi
    if leads_below "$directory" "$1"; then continue; fi
    if [ -e "$directory" ] || [ -L "$directory" ]; then
      if [ -e "$directory.before-quorate" ] || [ -L "$directory.before-quorate" ]; then
        fail "$directory.before-quorate is there from an earlier time: look what it holds, and move it away"
      fi
      mv -T "$directory" "$directory.before-quorate" || fail "$directory cannot be set aside"
      say "  $directory is now $directory.before-quorate"
    fi
    { mkdir -p "$(dirname "$directory")" && ln -s "$2$directory" "$directory"; } || fail "$directory cannot become a link"
    if command -v selinuxenabled >/dev/null && selinuxenabled; then
      semanage fcontext -a -e "$directory" "$2$directory" ||
        say "  tell SELinux: semanage fcontext -a -e $directory $2$directory"
    fi
  done
}

# copy_data MOUNT ROOT: copies what was set aside of the directories that it reads to where they lead, in the filesystem that
# is mounted at ROOT and later at MOUNT. What is there already stays, but somebody has to say that the program is to go on with
# it; a copy that was broken off begins again.
copy_data() {
  local directory old owner copy part up mount at copied=$STATE/$DESIGN/copied
  mount=$(realpath -m "$1")
  while read -r directory; do
    if ! leads_below "$directory" "$1"; then continue; fi
    at=$(realpath -m "$directory")
    copy=$2\${at#"$mount"}
    if holds_data "$copy"; then
      [ ! -d "$directory.before-quorate" ] || grep -qxsF -- "$at" "$copied" ||
        confirm "$directory" "nothing, but $copy held data before: the program goes on with that, and what $directory.before-quorate holds is not used"
      continue
    fi
    if [ ! -d "$directory.before-quorate" ] && [ -d "$copy" ] && [ "$at" != "$mount" ]; then continue; fi
    { [ -d "$directory.before-quorate" ] && [ "$at" != "$mount" ]; } ||
      fail "$directory leads to $copy, where nothing is yet: set up the program, or put its data there"
    say "  $directory.before-quorate to $copy"
    # Another host may copy to the same place now: whichever ends first has it, and the other is refused.
    part=$copy.part-$HOST
    old=$(realpath "$directory.before-quorate")
    # Where root is nobody, the owner of the data copies it into a directory that was made for that user.
    owner=root
    rm -rf "$part" 2>/dev/null || true
    { (umask 022 && mkdir -p "$(dirname "$copy")" && mkdir "$part") 2>/dev/null && rmdir "$part"; } ||
      owner=$(stat -c %U "$old")
    {
      (umask 022 && runuser -u "$owner" -- mkdir -p "$(dirname "$copy")") &&
        runuser -u "$owner" -- rm -rf "$part" &&
        runuser -u "$owner" -- cp -a "$old" "$part" &&
        sync -f "$part" &&
        runuser -u "$owner" -- mv -T "$part" "$copy"
    } || fail "$owner could not copy $directory.before-quorate: bring it to $copy in the storage's own way, then run this again"
    mkdir -p "$STATE/$DESIGN"
    printf '%s\\n' "$at" >>"$copied"
    # A new filesystem has no label that programs may pass; storage of other hosts keeps none.
    if command -v selinuxenabled >/dev/null && selinuxenabled; then
      up=$copy
      until [ "$up" = "$2" ] || [ "$up" = / ]; do
        up=$(dirname "$up")
        chcon --reference=/var/lib "$up" 2>/dev/null || true
      done
    fi
  done
}
`;
