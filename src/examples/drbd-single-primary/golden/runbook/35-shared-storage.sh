#!/bin/bash
# Make what several hosts share. Run it as root on: alice.
# It may run again: what is done already is left as it is.
# shellcheck disable=SC2016 # Names of the design stand in single quotes: nothing in them is meant to expand.
set -euo pipefail
# shellcheck source=/dev/null
. "$(dirname "$0")/lib.sh"

start_phase drbd-single-primary 35-shared-storage.sh alice
after 30-storage.sh alice
begin_phase

if on alice; then
  begin 'See that kolab is connected between all its 2 hosts'
  if {
    was_deployed 'DRBD kolab'
  } >/dev/null 2>&1; then
    say "  nothing left to do"
  else
    wait_for 300 'drbdadm cstate kolab | grep -E '\''^(Connected|(WFBitMap|Sync|PausedSync|Verify).*)$'\'' && ! drbdadm cstate kolab | grep -Ev '\''^(Connected|(WFBitMap|Sync|PausedSync|Verify).*)$'\''' ||
      fail 'kolab is not connected: see drbdadm status kolab, the firewall and the secret on all hosts'
  fi
fi

if on alice; then
  begin 'Let alice have the good data of kolab'
  if {
    was_deployed 'DRBD kolab' || { disks=$(drbdadm dstate kolab) && [ -n "$disks" ] && ! grep -v '^UpToDate/' <<<"$disks"; }
  } >/dev/null 2>&1; then
    say "  nothing left to do"
  else
    confirm kolab 'what bob may have of kolab: it is filled from alice'
    [ ! -e "$STATE/$DESIGN/filled-kolab" ] ||
      fail 'kolab was filled before: see 95-split-brain-recovery.md before you decide which data is good'
    ! drbdadm dstate kolab | grep -v '^UpToDate/' | grep -E 'UpToDate|Outdated|Consistent' ||
      fail 'kolab was filled before: let it connect and resync, or see 95-split-brain-recovery.md'
    drbdadm primary --force kolab
    : >"$STATE/$DESIGN/filled-kolab"
  fi
  {
    was_deployed 'DRBD kolab' || { disks=$(drbdadm dstate kolab) && [ -n "$disks" ] && ! grep -v '^UpToDate/' <<<"$disks"; }
  } || fail '"Let alice have the good data of kolab" did not succeed'
fi

if on alice; then
  begin 'Make alice primary for kolab, so that it can be written'
  if {
    drbdadm role kolab | grep '^Primary' >/dev/null || was_deployed 'DRBD kolab'
  } >/dev/null 2>&1; then
    say "  nothing left to do"
  else
    drbdadm primary kolab
  fi
fi

if on alice; then
  begin 'Make xfs on /dev/drbd0'
  if {
    [ "$(blkid -p -s TYPE -o value /dev/drbd0)" = xfs ] || { was_deployed 'filesystem on /dev/drbd0' && ! is_blank /dev/drbd0; }
  } >/dev/null 2>&1; then
    say "  nothing left to do"
  else
    confirm kolab 'what is on /dev/drbd0'
    CONFIRM=kolab "$BUNDLE/cluster/mkfs.sh" <<<y
  fi
  {
    { [ "$(blkid -p -s TYPE -o value /dev/drbd0)" = xfs ] || { was_deployed 'filesystem on /dev/drbd0' && ! is_blank /dev/drbd0; }; } && remember_deployed 'filesystem on /dev/drbd0'
  } || fail '"Make xfs on /dev/drbd0" did not succeed'
fi

if on alice; then
  begin 'Make alice secondary for kolab: the cluster promotes it from now on'
  if {
    ! drbdadm role kolab | grep '^Primary' >/dev/null || was_deployed 'DRBD kolab'
  } >/dev/null 2>&1; then
    say "  nothing left to do"
  else
    drbdadm secondary kolab
  fi
fi

end_phase
