#!/bin/bash
# Stands in for drbdadm(8) where there is no kernel module: metadata is real, states are files, calls are kept;
# a primary has a disk of its own as its device.
echo "$*" >>/run/drbdadm.log
name=${!#}
case $1 in
  create-md | dump-md) exec /usr/sbin/drbdadm "$@" ;;
  # What runs is what the file says.
  -d) ;;
  up) : >"/run/up-$name" ;;
  dstate)
    [ -e "/run/up-$name" ] || { echo 'No currently configured DRBD found.' >&2; exit 10; }
    echo "$(cat "/run/disk-$name" 2>/dev/null || echo Inconsistent)/Inconsistent"
    ;;
  cstate) echo Connected ;;
  role) cat "/run/role-$name" 2>/dev/null || echo Secondary ;;
  primary)
    [ "$2" != --force ] || echo UpToDate >"/run/disk-$name"
    echo Primary >"/run/role-$name"
    ln -sfn /dev/replicated /dev/drbd0
    ;;
  secondary)
    echo Secondary >"/run/role-$name"
    rm -f /dev/drbd0
    ;;
  *) exit 1 ;;
esac
