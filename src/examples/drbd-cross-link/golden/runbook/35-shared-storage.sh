#!/bin/bash
# Make what several hosts share. Run it as root on: alice, bob.
# It may run again: what is done already is left as it is.
# shellcheck disable=SC2016 # Names of the design stand in single quotes: nothing in them is meant to expand.
set -euo pipefail
# shellcheck source=/dev/null
. "$(dirname "$0")/lib.sh"

start_phase drbd-cross-link 35-shared-storage.sh alice bob
after 30-storage.sh alice bob
begin_phase

if on bob; then
  begin 'See that imap is connected between all its 2 hosts'
  if {
    was_deployed 'DRBD imap'
  } >/dev/null 2>&1; then
    say "  nothing left to do"
  else
    wait_for 300 'drbdadm cstate imap | grep -E '\''^(Connected|(WFBitMap|Sync|PausedSync|Verify).*)$'\'' && ! drbdadm cstate imap | grep -Ev '\''^(Connected|(WFBitMap|Sync|PausedSync|Verify).*)$'\''' ||
      fail 'imap is not connected: see drbdadm status imap, the firewall and the secret on all hosts'
  fi
fi

if on alice; then
  begin 'See that ldap is connected between all its 2 hosts'
  if {
    was_deployed 'DRBD ldap'
  } >/dev/null 2>&1; then
    say "  nothing left to do"
  else
    wait_for 300 'drbdadm cstate ldap | grep -E '\''^(Connected|(WFBitMap|Sync|PausedSync|Verify).*)$'\'' && ! drbdadm cstate ldap | grep -Ev '\''^(Connected|(WFBitMap|Sync|PausedSync|Verify).*)$'\''' ||
      fail 'ldap is not connected: see drbdadm status ldap, the firewall and the secret on all hosts'
  fi
fi

if on alice; then
  begin 'Let alice have the good data of ldap'
  if {
    was_deployed 'DRBD ldap' || { disks=$(drbdadm dstate ldap) && [ -n "$disks" ] && ! grep -v '^UpToDate/' <<<"$disks"; }
  } >/dev/null 2>&1; then
    say "  nothing left to do"
  else
    confirm ldap 'what bob may have of ldap: it is filled from alice'
    [ ! -e "$STATE/$DESIGN/filled-ldap" ] ||
      fail 'ldap was filled before: see 95-split-brain-recovery.md before you decide which data is good'
    ! drbdadm dstate ldap | grep -v '^UpToDate/' | grep -E 'UpToDate|Outdated|Consistent' ||
      fail 'ldap was filled before: let it connect and resync, or see 95-split-brain-recovery.md'
    drbdadm primary --force ldap
    : >"$STATE/$DESIGN/filled-ldap"
  fi
  {
    was_deployed 'DRBD ldap' || { disks=$(drbdadm dstate ldap) && [ -n "$disks" ] && ! grep -v '^UpToDate/' <<<"$disks"; }
  } || fail '"Let alice have the good data of ldap" did not succeed'
fi

if on bob; then
  begin 'Let bob have the good data of imap'
  if {
    was_deployed 'DRBD imap' || { disks=$(drbdadm dstate imap) && [ -n "$disks" ] && ! grep -v '^UpToDate/' <<<"$disks"; }
  } >/dev/null 2>&1; then
    say "  nothing left to do"
  else
    confirm imap 'what alice may have of imap: it is filled from bob'
    [ ! -e "$STATE/$DESIGN/filled-imap" ] ||
      fail 'imap was filled before: see 95-split-brain-recovery.md before you decide which data is good'
    ! drbdadm dstate imap | grep -v '^UpToDate/' | grep -E 'UpToDate|Outdated|Consistent' ||
      fail 'imap was filled before: let it connect and resync, or see 95-split-brain-recovery.md'
    drbdadm primary --force imap
    : >"$STATE/$DESIGN/filled-imap"
  fi
  {
    was_deployed 'DRBD imap' || { disks=$(drbdadm dstate imap) && [ -n "$disks" ] && ! grep -v '^UpToDate/' <<<"$disks"; }
  } || fail '"Let bob have the good data of imap" did not succeed'
fi

if on alice; then
  begin 'Make alice primary for ldap, so that it can be written'
  if {
    drbdadm role ldap | grep '^Primary' >/dev/null || was_deployed 'DRBD ldap'
  } >/dev/null 2>&1; then
    say "  nothing left to do"
  else
    drbdadm primary ldap
  fi
fi

if on bob; then
  begin 'Make bob primary for imap, so that it can be written'
  if {
    drbdadm role imap | grep '^Primary' >/dev/null || was_deployed 'DRBD imap'
  } >/dev/null 2>&1; then
    say "  nothing left to do"
  else
    drbdadm primary imap
  fi
fi

if on alice; then
  begin 'Make xfs on /dev/drbd0'
  if {
    [ "$(blkid -p -s TYPE -o value /dev/drbd0)" = xfs ] || { was_deployed 'filesystem on /dev/drbd0' && ! is_blank /dev/drbd0; }
  } >/dev/null 2>&1; then
    say "  nothing left to do"
  else
    confirm ldap 'what is on /dev/drbd0'
    CONFIRM=ldap "$BUNDLE/cluster/mkfs.sh" <<<y
  fi
  {
    { [ "$(blkid -p -s TYPE -o value /dev/drbd0)" = xfs ] || { was_deployed 'filesystem on /dev/drbd0' && ! is_blank /dev/drbd0; }; } && remember_deployed 'filesystem on /dev/drbd0'
  } || fail '"Make xfs on /dev/drbd0" did not succeed'
fi

if on bob; then
  begin 'Make xfs on /dev/drbd1'
  if {
    [ "$(blkid -p -s TYPE -o value /dev/drbd1)" = xfs ] || { was_deployed 'filesystem on /dev/drbd1' && ! is_blank /dev/drbd1; }
  } >/dev/null 2>&1; then
    say "  nothing left to do"
  else
    confirm imap 'what is on /dev/drbd1'
    CONFIRM=imap "$BUNDLE/cluster/mkfs.sh" <<<y
  fi
  {
    { [ "$(blkid -p -s TYPE -o value /dev/drbd1)" = xfs ] || { was_deployed 'filesystem on /dev/drbd1' && ! is_blank /dev/drbd1; }; } && remember_deployed 'filesystem on /dev/drbd1'
  } || fail '"Make xfs on /dev/drbd1" did not succeed'
fi

if on alice; then
  begin 'Make alice secondary for ldap: the cluster promotes it from now on'
  if {
    ! drbdadm role ldap | grep '^Primary' >/dev/null || was_deployed 'DRBD ldap'
  } >/dev/null 2>&1; then
    say "  nothing left to do"
  else
    drbdadm secondary ldap
  fi
fi

if on bob; then
  begin 'Make bob secondary for imap: the cluster promotes it from now on'
  if {
    ! drbdadm role imap | grep '^Primary' >/dev/null || was_deployed 'DRBD imap'
  } >/dev/null 2>&1; then
    say "  nothing left to do"
  else
    drbdadm secondary imap
  fi
fi

end_phase
