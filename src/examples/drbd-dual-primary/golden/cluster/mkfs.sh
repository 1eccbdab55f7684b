#!/bin/sh
# Makes the filesystems of the cluster. What a device holds is never overwritten; wipe it first if it may go.
# The runbook runs it on one server where the devices can be written: CONFIRM=data sh mkfs.sh
set -eu

format() {
  name=$1
  shift
  for device; do :; done
  # Exit code 2 is the word of blkid for an empty device.
  rc=0
  found=$(blkid -p -o export "$device") || rc=$?
  if echo "$found" | grep -qx "TYPE=${1#mkfs.}"; then
    echo "Not done: $device holds ${1#mkfs.} already"
  elif [ "$rc" -ne 2 ]; then
    echo "$device is not empty; nothing is made on it" >&2
    exit 1
  else
    case " ${CONFIRM:-} " in
      *" $name "*) "$@" ;;
      *) echo "Not done: $*  (CONFIRM=$name would do it)" ;;
    esac
  fi
}

format data mkfs.gfs2 -O -p lock_dlm -t kolab:data -j 2 /dev/drbd0
