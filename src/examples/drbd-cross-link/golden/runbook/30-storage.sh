#!/bin/bash
# Prepare the storage of each host. Run it as root on: alice, bob.
# It may run again: what is done already is left as it is.
# shellcheck disable=SC2016 # Names of the design stand in single quotes: nothing in them is meant to expand.
set -euo pipefail
# shellcheck source=/dev/null
. "$(dirname "$0")/lib.sh"

start_phase drbd-cross-link 30-storage.sh alice bob
after 20-network-firewall.sh alice bob
begin_phase

if on alice bob; then
  begin 'Leave the start of DRBD to the cluster'
  if {
    [ "$(systemctl is-enabled drbd 2>/dev/null)" != enabled ]
  } >/dev/null 2>&1; then
    say "  nothing left to do"
  else
    systemctl disable drbd
  fi
  {
    [ "$(systemctl is-enabled drbd 2>/dev/null)" != enabled ]
  } || fail '"Leave the start of DRBD to the cluster" did not succeed'
fi

if on alice bob; then
  begin 'Create the metadata of imap'
  if {
    drbdadm dstate imap 2>/dev/null | grep / >/dev/null ||
    drbdadm dump-md imap </dev/null >/dev/null || { drbdadm dump-md imap </dev/null 2>&1 || true; } | grep apply-al >/dev/null
  } >/dev/null 2>&1; then
    say "  nothing left to do"
  else
    confirm imap 'what is on /dev/vg0/imap'
    need_empty /dev/vg0/imap
    drbdadm create-md --force imap </dev/null
  fi
  {
    { drbdadm dstate imap 2>/dev/null | grep / >/dev/null ||
    drbdadm dump-md imap </dev/null >/dev/null || { drbdadm dump-md imap </dev/null 2>&1 || true; } | grep apply-al >/dev/null; }
  } || fail '"Create the metadata of imap" did not succeed'
fi

if on alice bob; then
  begin 'Create the metadata of ldap'
  if {
    drbdadm dstate ldap 2>/dev/null | grep / >/dev/null ||
    drbdadm dump-md ldap </dev/null >/dev/null || { drbdadm dump-md ldap </dev/null 2>&1 || true; } | grep apply-al >/dev/null
  } >/dev/null 2>&1; then
    say "  nothing left to do"
  else
    confirm ldap 'what is on /dev/vg0/ldap'
    need_empty /dev/vg0/ldap
    drbdadm create-md --force ldap </dev/null
  fi
  {
    { drbdadm dstate ldap 2>/dev/null | grep / >/dev/null ||
    drbdadm dump-md ldap </dev/null >/dev/null || { drbdadm dump-md ldap </dev/null 2>&1 || true; } | grep apply-al >/dev/null; }
  } || fail '"Create the metadata of ldap" did not succeed'
fi

if on alice bob; then
  begin 'Bring imap up'
  if {
    drbdadm dstate imap 2>/dev/null | grep / >/dev/null || was_deployed 'DRBD imap'
  } >/dev/null 2>&1; then
    say "  nothing left to do"
  else
    drbdadm up imap
  fi
  {
    { drbdadm dstate imap 2>/dev/null | grep / >/dev/null || was_deployed 'DRBD imap'; }
  } || fail '"Bring imap up" did not succeed'
fi

if on alice bob; then
  begin 'Bring ldap up'
  if {
    drbdadm dstate ldap 2>/dev/null | grep / >/dev/null || was_deployed 'DRBD ldap'
  } >/dev/null 2>&1; then
    say "  nothing left to do"
  else
    drbdadm up ldap
  fi
  {
    { drbdadm dstate ldap 2>/dev/null | grep / >/dev/null || was_deployed 'DRBD ldap'; }
  } || fail '"Bring ldap up" did not succeed'
fi

if on bob; then
  begin 'Let imap take over what has changed in its file'
  if {
    ! { drbdadm dstate imap 2>/dev/null | grep / >/dev/null; } || { drbdsetup show imap | awk '$1 == "node-id" && !seen++ { wrong = $2 != "0;" } END { exit wrong }' && changes=$(drbdadm -d adjust imap) && [ -z "$changes" ]; }
  } >/dev/null 2>&1; then
    say "  nothing left to do"
  else
    drbdsetup show imap | awk '$1 == "node-id" && !seen++ { wrong = $2 != "0;" } END { exit wrong }' ||
      fail 'imap runs here with another node id than 0, by which its metadata know it: change the design back and make a new bundle, or plan it as work on the data: stop what uses it, drbdadm down on all its hosts, and new metadata where a disk, a node id or a host with a disk is new (drbdadm(8), create-md), which are then filled anew'
    ! drbdadm cstate imap | grep -x StandAlone >/dev/null ||
      fail 'imap was disconnected, by hand or by split brain: see 95-split-brain-recovery.md; adjust would connect it'
    changes=$(drbdadm -d adjust imap)
    say "$(sed -E 's/(--shared-secret=)[^ ]*/\1.../' <<<"$changes")"
    ! grep -Ev '^drbdsetup(-84)? ((net|disk|peer-device|resource)-options|(dis)?connect|(new|del)-path|del-peer|new-peer .*--bitmap=no)( |$)' <<<"$changes" >/dev/null ||
      fail 'not all of this can be changed while imap runs: change the design back and make a new bundle, or plan it as work on the data: stop what uses it, drbdadm down on all its hosts, and new metadata where a disk, a node id or a host with a disk is new (drbdadm(8), create-md), which are then filled anew'
    if grep -E '^drbdsetup(-84)? (disconnect|del-path|del-peer)( |$)' <<<"$changes" >/dev/null; then
      roles=$(drbdsetup status imap)
      ! { grep '^imap role:Primary' <<<"$roles" && grep '^  [^ ].* role:Primary' <<<"$roles"; } >/dev/null ||
        fail 'imap is primary here and on another host: what cuts their connection now has one of them fenced, or fails. Let bob step back first: 1. crm_resource --ban --resource p_drbd_imap-clone --node bob, then crm_resource --wait. 2. While bob stays out of service, run this script again on bob, then on the other hosts of imap. 3. Only then, as bob has missed what was written meanwhile: crm_resource --clear --resource p_drbd_imap-clone --node bob; wait until its disk is UpToDate again, before you go on'
      confirm imap 'the connection of imap until this script has run on its other hosts too: nothing is replicated meanwhile'
    fi
    drbdadm adjust imap
  fi
fi

if on alice; then
  begin 'Let imap take over what has changed in its file'
  if {
    ! { drbdadm dstate imap 2>/dev/null | grep / >/dev/null; } || { drbdsetup show imap | awk '$1 == "node-id" && !seen++ { wrong = $2 != "1;" } END { exit wrong }' && changes=$(drbdadm -d adjust imap) && [ -z "$changes" ]; }
  } >/dev/null 2>&1; then
    say "  nothing left to do"
  else
    drbdsetup show imap | awk '$1 == "node-id" && !seen++ { wrong = $2 != "1;" } END { exit wrong }' ||
      fail 'imap runs here with another node id than 1, by which its metadata know it: change the design back and make a new bundle, or plan it as work on the data: stop what uses it, drbdadm down on all its hosts, and new metadata where a disk, a node id or a host with a disk is new (drbdadm(8), create-md), which are then filled anew'
    ! drbdadm cstate imap | grep -x StandAlone >/dev/null ||
      fail 'imap was disconnected, by hand or by split brain: see 95-split-brain-recovery.md; adjust would connect it'
    changes=$(drbdadm -d adjust imap)
    say "$(sed -E 's/(--shared-secret=)[^ ]*/\1.../' <<<"$changes")"
    ! grep -Ev '^drbdsetup(-84)? ((net|disk|peer-device|resource)-options|(dis)?connect|(new|del)-path|del-peer|new-peer .*--bitmap=no)( |$)' <<<"$changes" >/dev/null ||
      fail 'not all of this can be changed while imap runs: change the design back and make a new bundle, or plan it as work on the data: stop what uses it, drbdadm down on all its hosts, and new metadata where a disk, a node id or a host with a disk is new (drbdadm(8), create-md), which are then filled anew'
    if grep -E '^drbdsetup(-84)? (disconnect|del-path|del-peer)( |$)' <<<"$changes" >/dev/null; then
      roles=$(drbdsetup status imap)
      ! { grep '^imap role:Primary' <<<"$roles" && grep '^  [^ ].* role:Primary' <<<"$roles"; } >/dev/null ||
        fail 'imap is primary here and on another host: what cuts their connection now has one of them fenced, or fails. Let alice step back first: 1. crm_resource --ban --resource p_drbd_imap-clone --node alice, then crm_resource --wait. 2. While alice stays out of service, run this script again on alice, then on the other hosts of imap. 3. Only then, as alice has missed what was written meanwhile: crm_resource --clear --resource p_drbd_imap-clone --node alice; wait until its disk is UpToDate again, before you go on'
      confirm imap 'the connection of imap until this script has run on its other hosts too: nothing is replicated meanwhile'
    fi
    drbdadm adjust imap
  fi
fi

if on alice; then
  begin 'Let ldap take over what has changed in its file'
  if {
    ! { drbdadm dstate ldap 2>/dev/null | grep / >/dev/null; } || { drbdsetup show ldap | awk '$1 == "node-id" && !seen++ { wrong = $2 != "0;" } END { exit wrong }' && changes=$(drbdadm -d adjust ldap) && [ -z "$changes" ]; }
  } >/dev/null 2>&1; then
    say "  nothing left to do"
  else
    drbdsetup show ldap | awk '$1 == "node-id" && !seen++ { wrong = $2 != "0;" } END { exit wrong }' ||
      fail 'ldap runs here with another node id than 0, by which its metadata know it: change the design back and make a new bundle, or plan it as work on the data: stop what uses it, drbdadm down on all its hosts, and new metadata where a disk, a node id or a host with a disk is new (drbdadm(8), create-md), which are then filled anew'
    ! drbdadm cstate ldap | grep -x StandAlone >/dev/null ||
      fail 'ldap was disconnected, by hand or by split brain: see 95-split-brain-recovery.md; adjust would connect it'
    changes=$(drbdadm -d adjust ldap)
    say "$(sed -E 's/(--shared-secret=)[^ ]*/\1.../' <<<"$changes")"
    ! grep -Ev '^drbdsetup(-84)? ((net|disk|peer-device|resource)-options|(dis)?connect|(new|del)-path|del-peer|new-peer .*--bitmap=no)( |$)' <<<"$changes" >/dev/null ||
      fail 'not all of this can be changed while ldap runs: change the design back and make a new bundle, or plan it as work on the data: stop what uses it, drbdadm down on all its hosts, and new metadata where a disk, a node id or a host with a disk is new (drbdadm(8), create-md), which are then filled anew'
    if grep -E '^drbdsetup(-84)? (disconnect|del-path|del-peer)( |$)' <<<"$changes" >/dev/null; then
      roles=$(drbdsetup status ldap)
      ! { grep '^ldap role:Primary' <<<"$roles" && grep '^  [^ ].* role:Primary' <<<"$roles"; } >/dev/null ||
        fail 'ldap is primary here and on another host: what cuts their connection now has one of them fenced, or fails. Let alice step back first: 1. crm_resource --ban --resource p_drbd_ldap-clone --node alice, then crm_resource --wait. 2. While alice stays out of service, run this script again on alice, then on the other hosts of ldap. 3. Only then, as alice has missed what was written meanwhile: crm_resource --clear --resource p_drbd_ldap-clone --node alice; wait until its disk is UpToDate again, before you go on'
      confirm ldap 'the connection of ldap until this script has run on its other hosts too: nothing is replicated meanwhile'
    fi
    drbdadm adjust ldap
  fi
fi

if on bob; then
  begin 'Let ldap take over what has changed in its file'
  if {
    ! { drbdadm dstate ldap 2>/dev/null | grep / >/dev/null; } || { drbdsetup show ldap | awk '$1 == "node-id" && !seen++ { wrong = $2 != "1;" } END { exit wrong }' && changes=$(drbdadm -d adjust ldap) && [ -z "$changes" ]; }
  } >/dev/null 2>&1; then
    say "  nothing left to do"
  else
    drbdsetup show ldap | awk '$1 == "node-id" && !seen++ { wrong = $2 != "1;" } END { exit wrong }' ||
      fail 'ldap runs here with another node id than 1, by which its metadata know it: change the design back and make a new bundle, or plan it as work on the data: stop what uses it, drbdadm down on all its hosts, and new metadata where a disk, a node id or a host with a disk is new (drbdadm(8), create-md), which are then filled anew'
    ! drbdadm cstate ldap | grep -x StandAlone >/dev/null ||
      fail 'ldap was disconnected, by hand or by split brain: see 95-split-brain-recovery.md; adjust would connect it'
    changes=$(drbdadm -d adjust ldap)
    say "$(sed -E 's/(--shared-secret=)[^ ]*/\1.../' <<<"$changes")"
    ! grep -Ev '^drbdsetup(-84)? ((net|disk|peer-device|resource)-options|(dis)?connect|(new|del)-path|del-peer|new-peer .*--bitmap=no)( |$)' <<<"$changes" >/dev/null ||
      fail 'not all of this can be changed while ldap runs: change the design back and make a new bundle, or plan it as work on the data: stop what uses it, drbdadm down on all its hosts, and new metadata where a disk, a node id or a host with a disk is new (drbdadm(8), create-md), which are then filled anew'
    if grep -E '^drbdsetup(-84)? (disconnect|del-path|del-peer)( |$)' <<<"$changes" >/dev/null; then
      roles=$(drbdsetup status ldap)
      ! { grep '^ldap role:Primary' <<<"$roles" && grep '^  [^ ].* role:Primary' <<<"$roles"; } >/dev/null ||
        fail 'ldap is primary here and on another host: what cuts their connection now has one of them fenced, or fails. Let bob step back first: 1. crm_resource --ban --resource p_drbd_ldap-clone --node bob, then crm_resource --wait. 2. While bob stays out of service, run this script again on bob, then on the other hosts of ldap. 3. Only then, as bob has missed what was written meanwhile: crm_resource --clear --resource p_drbd_ldap-clone --node bob; wait until its disk is UpToDate again, before you go on'
      confirm ldap 'the connection of ldap until this script has run on its other hosts too: nothing is replicated meanwhile'
    fi
    drbdadm adjust ldap
  fi
fi

if on alice bob; then
  begin 'Make /srv/imap, in which nothing can be written while nothing is mounted'
  if {
    mountpoint -q /srv/imap || lsattr -d /srv/imap | grep '^[^ ]*i' >/dev/null
  } >/dev/null 2>&1; then
    say "  nothing left to do"
  else
    mkdir -p /srv/imap
    chattr +i /srv/imap || say '  its filesystem cannot protect it'
  fi
  {
    [ -d /srv/imap ]
  } || fail '"Make /srv/imap, in which nothing can be written while nothing is mounted" did not succeed'
fi

if on alice bob; then
  begin 'Make /srv/ldap, in which nothing can be written while nothing is mounted'
  if {
    mountpoint -q /srv/ldap || lsattr -d /srv/ldap | grep '^[^ ]*i' >/dev/null
  } >/dev/null 2>&1; then
    say "  nothing left to do"
  else
    mkdir -p /srv/ldap
    chattr +i /srv/ldap || say '  its filesystem cannot protect it'
  fi
  {
    [ -d /srv/ldap ]
  } || fail '"Make /srv/ldap, in which nothing can be written while nothing is mounted" did not succeed'
fi

end_phase
