#!/bin/bash
# Make what several hosts share. Run it as root on: alice.
# It may run again: what is done already is left as it is.
# shellcheck disable=SC2016 # Names of the design stand in single quotes: nothing in them is meant to expand.
set -euo pipefail
# shellcheck source=/dev/null
. "$(dirname "$0")/lib.sh"

start_phase drbd-dual-primary-with-gfs2 35-shared-storage.sh alice
after 30-storage.sh alice
begin_phase

if on alice; then
  begin 'See that data is connected between all its 2 hosts'
  if {
    was_deployed 'DRBD data'
  } >/dev/null 2>&1; then
    say "  nothing left to do"
  else
    wait_for 300 'drbdadm cstate data | grep -E '\''^(Connected|(WFBitMap|Sync|PausedSync|Verify).*)$'\'' && ! drbdadm cstate data | grep -Ev '\''^(Connected|(WFBitMap|Sync|PausedSync|Verify).*)$'\''' ||
      fail 'data is not connected: see drbdadm status data, the firewall and the secret on all hosts'
  fi
fi

if on alice; then
  begin 'Let alice have the good data of data'
  if {
    was_deployed 'DRBD data' || { disks=$(drbdadm dstate data) && [ -n "$disks" ] && ! grep -v '^UpToDate/' <<<"$disks"; }
  } >/dev/null 2>&1; then
    say "  nothing left to do"
  else
    confirm data 'what bob may have of data: it is filled from alice'
    [ ! -e "$STATE/$DESIGN/filled-data" ] ||
      fail 'data was filled before: see 95-split-brain-recovery.md before you decide which data is good'
    ! drbdadm dstate data | grep -v '^UpToDate/' | grep -E 'UpToDate|Outdated|Consistent' ||
      fail 'data was filled before: let it connect and resync, or see 95-split-brain-recovery.md'
    drbdadm primary --force data
    : >"$STATE/$DESIGN/filled-data"
  fi
  {
    was_deployed 'DRBD data' || { disks=$(drbdadm dstate data) && [ -n "$disks" ] && ! grep -v '^UpToDate/' <<<"$disks"; }
  } || fail '"Let alice have the good data of data" did not succeed'
fi

if on alice; then
  begin 'Make alice primary for data, so that it can be written'
  if {
    drbdadm role data | grep '^Primary' >/dev/null || was_deployed 'DRBD data'
  } >/dev/null 2>&1; then
    say "  nothing left to do"
  else
    drbdadm primary data
  fi
fi

if on alice; then
  begin 'Make gfs2 on /dev/drbd0'
  if {
    [ "$(blkid -p -s TYPE -o value /dev/drbd0)" = gfs2 ] || { was_deployed 'filesystem on /dev/drbd0' && ! is_blank /dev/drbd0; }
  } >/dev/null 2>&1; then
    say "  nothing left to do"
  else
    confirm data 'what is on /dev/drbd0'
    CONFIRM=data "$BUNDLE/cluster/mkfs.sh" <<<y
  fi
  {
    { [ "$(blkid -p -s TYPE -o value /dev/drbd0)" = gfs2 ] || { was_deployed 'filesystem on /dev/drbd0' && ! is_blank /dev/drbd0; }; } && remember_deployed 'filesystem on /dev/drbd0'
  } || fail '"Make gfs2 on /dev/drbd0" did not succeed'
fi

if on alice; then
  begin 'Make alice secondary for data: the cluster promotes it from now on'
  if {
    ! drbdadm role data | grep '^Primary' >/dev/null || was_deployed 'DRBD data'
  } >/dev/null 2>&1; then
    say "  nothing left to do"
  else
    drbdadm secondary data
  fi
fi

end_phase
