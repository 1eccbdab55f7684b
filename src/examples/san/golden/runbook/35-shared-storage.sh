#!/bin/bash
# Make what several hosts share. Run it as root on: kolab1.
# It may run again: what is done already is left as it is.
# shellcheck disable=SC2016 # Names of the design stand in single quotes: nothing in them is meant to expand.
set -euo pipefail
# shellcheck source=/dev/null
. "$(dirname "$0")/lib.sh"

start_phase san-with-two-fabrics 35-shared-storage.sh kolab1
after 30-storage.sh kolab1
begin_phase

if on kolab1; then
  begin 'Make the volume group vg_kolab'
  if {
    { lvs --foreign --noheadings vg_kolab/data || was_deployed 'volume group vg_kolab on LUN 3600140500000000000000000000000a1'; }
  } >/dev/null 2>&1; then
    say "  nothing left to do"
  else
    confirm kolab 'what is on the LUN kolab'
    "$BUNDLE/san/prepare-kolab.sh"
    remember_deployed 'LUN 3600140500000000000000000000000a1'
  fi
  {
    { lvs --foreign --noheadings vg_kolab/data || was_deployed 'volume group vg_kolab on LUN 3600140500000000000000000000000a1'; } >/dev/null && remember_deployed 'LUN 3600140500000000000000000000000a1'
  } || fail '"Make the volume group vg_kolab" did not succeed'
fi

if on kolab1; then
  begin 'Activate vg_kolab for the filesystem that is made on it'
  if {
    [ -b /dev/vg_kolab/data ] || was_deployed 'volume group vg_kolab on LUN 3600140500000000000000000000000a1'
  } >/dev/null 2>&1; then
    say "  nothing left to do"
  else
    vgchange --activate y vg_kolab
  fi
fi

if on kolab1; then
  begin 'Make xfs on /dev/vg_kolab/data'
  if {
    [ "$(blkid -p -s TYPE -o value /dev/vg_kolab/data)" = xfs ] || { was_deployed 'filesystem on /dev/vg_kolab/data' && ! is_blank /dev/vg_kolab/data; }
  } >/dev/null 2>&1; then
    say "  nothing left to do"
  else
    confirm kolab 'what is on /dev/vg_kolab/data'
    CONFIRM=kolab "$BUNDLE/cluster/mkfs.sh" <<<y
  fi
  {
    { [ "$(blkid -p -s TYPE -o value /dev/vg_kolab/data)" = xfs ] || { was_deployed 'filesystem on /dev/vg_kolab/data' && ! is_blank /dev/vg_kolab/data; }; } && remember_deployed 'filesystem on /dev/vg_kolab/data'
  } || fail '"Make xfs on /dev/vg_kolab/data" did not succeed'
fi

if on kolab1; then
  begin 'Leave the activation of vg_kolab to the cluster'
  if {
    was_deployed 'volume group vg_kolab on LUN 3600140500000000000000000000000a1'
  } >/dev/null 2>&1; then
    say "  nothing left to do"
  else
    vgchange --activate n vg_kolab
    remember_deployed 'volume group vg_kolab on LUN 3600140500000000000000000000000a1'
  fi
fi

end_phase
