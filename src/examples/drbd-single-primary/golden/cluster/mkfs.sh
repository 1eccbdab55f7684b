#!/bin/sh
# Makes the filesystems of the cluster. It DESTROYS what is on the devices.
# Run it on the server where the device is open for writing, for example: CONFIRM="data" sh mkfs.sh
set -eu

format() {
  name=$1
  shift
  case " ${CONFIRM:-} " in
    *" $name "*) "$@" ;;
    *) echo "Not done: $*  (CONFIRM=$name would do it)" ;;
  esac
}

format kolab mkfs.xfs /dev/drbd0
