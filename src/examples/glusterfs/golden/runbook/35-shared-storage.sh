#!/bin/bash
# Make what several hosts share. Run it as root on: gluster1.
# It may run again: what is done already is left as it is.
# shellcheck disable=SC2016 # Names of the design stand in single quotes: nothing in them is meant to expand.
set -euo pipefail
# shellcheck source=/dev/null
. "$(dirname "$0")/lib.sh"

start_phase glusterfs 35-shared-storage.sh gluster1
after 30-storage.sh gluster1
begin_phase

if on gluster1; then
  begin 'Make the volume gv0'
  if {
    [ "$(timeout 60 gluster --mode=script pool list | grep -cw Connected)" -ge 2 ] &&
    info=$(timeout 60 gluster --mode=script volume info gv0) &&
    grep -qxF 'Status: Started' <<<"$info" &&
    grep -qxF 'Brick1: gluster1:/data/glusterfs/gv0/brick' <<<"$info" &&
    grep -qxF 'Brick2: gluster2:/data/glusterfs/gv0/brick' <<<"$info" &&
    grep -qxF 'network.ping-timeout: 20' <<<"$info" &&
    grep -qxF 'auth.allow: 10.10.1.31,10.10.1.32' <<<"$info"
  } >/dev/null 2>&1; then
    say "  nothing left to do"
  else
    "$BUNDLE"/gluster/setup-gv0.sh
  fi
  {
    [ "$(timeout 60 gluster --mode=script pool list | grep -cw Connected)" -ge 2 ] &&
    info=$(timeout 60 gluster --mode=script volume info gv0) &&
    grep -qxF 'Status: Started' <<<"$info" &&
    grep -qxF 'Brick1: gluster1:/data/glusterfs/gv0/brick' <<<"$info" &&
    grep -qxF 'Brick2: gluster2:/data/glusterfs/gv0/brick' <<<"$info" &&
    grep -qxF 'network.ping-timeout: 20' <<<"$info" &&
    grep -qxF 'auth.allow: 10.10.1.31,10.10.1.32' <<<"$info"
  } || fail '"Make the volume gv0" did not succeed'
fi

end_phase
