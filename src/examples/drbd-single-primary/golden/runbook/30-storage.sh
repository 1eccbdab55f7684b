#!/bin/bash
# Prepare the storage of each host. Run it as root on: alice, bob.
# It may run again: what is done already is left as it is.
# shellcheck disable=SC2016 # Names of the design stand in single quotes: nothing in them is meant to expand.
set -euo pipefail
# shellcheck source=/dev/null
. "$(dirname "$0")/lib.sh"

start_phase drbd-single-primary 30-storage.sh alice bob
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
  begin 'Create the metadata of kolab'
  if {
    drbdadm dstate kolab 2>/dev/null | grep / >/dev/null ||
    drbdadm dump-md kolab </dev/null >/dev/null || { drbdadm dump-md kolab </dev/null 2>&1 || true; } | grep apply-al >/dev/null
  } >/dev/null 2>&1; then
    say "  nothing left to do"
  else
    confirm kolab 'what is on /dev/vg0/kolab'
    need_empty /dev/vg0/kolab
    drbdadm create-md --force kolab </dev/null
  fi
  {
    { drbdadm dstate kolab 2>/dev/null | grep / >/dev/null ||
    drbdadm dump-md kolab </dev/null >/dev/null || { drbdadm dump-md kolab </dev/null 2>&1 || true; } | grep apply-al >/dev/null; }
  } || fail '"Create the metadata of kolab" did not succeed'
fi

if on alice bob; then
  begin 'Bring kolab up'
  if {
    drbdadm dstate kolab 2>/dev/null | grep / >/dev/null || was_deployed 'DRBD kolab'
  } >/dev/null 2>&1; then
    say "  nothing left to do"
  else
    drbdadm up kolab
  fi
  {
    { drbdadm dstate kolab 2>/dev/null | grep / >/dev/null || was_deployed 'DRBD kolab'; }
  } || fail '"Bring kolab up" did not succeed'
fi

if on alice; then
  begin 'Let kolab take over what has changed in its file'
  if {
    ! { drbdadm dstate kolab 2>/dev/null | grep / >/dev/null; } || { drbdsetup show kolab | awk '$1 == "node-id" && !seen++ { wrong = $2 != "0;" } END { exit wrong }' && changes=$(drbdadm -d adjust kolab) && [ -z "$changes" ]; }
  } >/dev/null 2>&1; then
    say "  nothing left to do"
  else
    drbdsetup show kolab | awk '$1 == "node-id" && !seen++ { wrong = $2 != "0;" } END { exit wrong }' ||
      fail 'kolab runs here with another node id than 0, by which its metadata know it: change the design back and make a new bundle, or plan it as work on the data: stop what uses it, drbdadm down on all its hosts, and new metadata where a disk, a node id or a host with a disk is new (drbdadm(8), create-md), which are then filled anew'
    ! drbdadm cstate kolab | grep -x StandAlone >/dev/null ||
      fail 'kolab was disconnected, by hand or by split brain: see 95-split-brain-recovery.md; adjust would connect it'
    changes=$(drbdadm -d adjust kolab)
    say "$(sed -E 's/(--shared-secret=)[^ ]*/\1.../' <<<"$changes")"
    ! grep -Ev '^drbdsetup(-84)? ((net|disk|peer-device|resource)-options|(dis)?connect|(new|del)-path|del-peer|new-peer .*--bitmap=no)( |$)' <<<"$changes" >/dev/null ||
      fail 'not all of this can be changed while kolab runs: change the design back and make a new bundle, or plan it as work on the data: stop what uses it, drbdadm down on all its hosts, and new metadata where a disk, a node id or a host with a disk is new (drbdadm(8), create-md), which are then filled anew'
    if grep -E '^drbdsetup(-84)? (disconnect|del-path|del-peer)( |$)' <<<"$changes" >/dev/null; then
      roles=$(drbdsetup status kolab)
      ! { grep '^kolab role:Primary' <<<"$roles" && grep '^  [^ ].* role:Primary' <<<"$roles"; } >/dev/null ||
        fail 'kolab is primary here and on another host: what cuts their connection now has one of them fenced, or fails. Let alice step back first: 1. crm_resource --ban --resource p_drbd_kolab-clone --node alice, then crm_resource --wait. 2. While alice stays out of service, run this script again on alice, then on the other hosts of kolab. 3. Only then, as alice has missed what was written meanwhile: crm_resource --clear --resource p_drbd_kolab-clone --node alice; wait until its disk is UpToDate again, before you go on'
      confirm kolab 'the connection of kolab until this script has run on its other hosts too: nothing is replicated meanwhile'
    fi
    drbdadm adjust kolab
  fi
fi

if on bob; then
  begin 'Let kolab take over what has changed in its file'
  if {
    ! { drbdadm dstate kolab 2>/dev/null | grep / >/dev/null; } || { drbdsetup show kolab | awk '$1 == "node-id" && !seen++ { wrong = $2 != "1;" } END { exit wrong }' && changes=$(drbdadm -d adjust kolab) && [ -z "$changes" ]; }
  } >/dev/null 2>&1; then
    say "  nothing left to do"
  else
    drbdsetup show kolab | awk '$1 == "node-id" && !seen++ { wrong = $2 != "1;" } END { exit wrong }' ||
      fail 'kolab runs here with another node id than 1, by which its metadata know it: change the design back and make a new bundle, or plan it as work on the data: stop what uses it, drbdadm down on all its hosts, and new metadata where a disk, a node id or a host with a disk is new (drbdadm(8), create-md), which are then filled anew'
    ! drbdadm cstate kolab | grep -x StandAlone >/dev/null ||
      fail 'kolab was disconnected, by hand or by split brain: see 95-split-brain-recovery.md; adjust would connect it'
    changes=$(drbdadm -d adjust kolab)
    say "$(sed -E 's/(--shared-secret=)[^ ]*/\1.../' <<<"$changes")"
    ! grep -Ev '^drbdsetup(-84)? ((net|disk|peer-device|resource)-options|(dis)?connect|(new|del)-path|del-peer|new-peer .*--bitmap=no)( |$)' <<<"$changes" >/dev/null ||
      fail 'not all of this can be changed while kolab runs: change the design back and make a new bundle, or plan it as work on the data: stop what uses it, drbdadm down on all its hosts, and new metadata where a disk, a node id or a host with a disk is new (drbdadm(8), create-md), which are then filled anew'
    if grep -E '^drbdsetup(-84)? (disconnect|del-path|del-peer)( |$)' <<<"$changes" >/dev/null; then
      roles=$(drbdsetup status kolab)
      ! { grep '^kolab role:Primary' <<<"$roles" && grep '^  [^ ].* role:Primary' <<<"$roles"; } >/dev/null ||
        fail 'kolab is primary here and on another host: what cuts their connection now has one of them fenced, or fails. Let bob step back first: 1. crm_resource --ban --resource p_drbd_kolab-clone --node bob, then crm_resource --wait. 2. While bob stays out of service, run this script again on bob, then on the other hosts of kolab. 3. Only then, as bob has missed what was written meanwhile: crm_resource --clear --resource p_drbd_kolab-clone --node bob; wait until its disk is UpToDate again, before you go on'
      confirm kolab 'the connection of kolab until this script has run on its other hosts too: nothing is replicated meanwhile'
    fi
    drbdadm adjust kolab
  fi
fi

if on alice bob; then
  begin 'Make /srv/kolab, in which nothing can be written while nothing is mounted'
  if {
    mountpoint -q /srv/kolab || lsattr -d /srv/kolab | grep '^[^ ]*i' >/dev/null
  } >/dev/null 2>&1; then
    say "  nothing left to do"
  else
    mkdir -p /srv/kolab
    chattr +i /srv/kolab || say '  its filesystem cannot protect it'
  fi
  {
    [ -d /srv/kolab ]
  } || fail '"Make /srv/kolab, in which nothing can be written while nothing is mounted" did not succeed'
fi

end_phase
