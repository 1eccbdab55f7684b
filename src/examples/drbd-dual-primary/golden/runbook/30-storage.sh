#!/bin/bash
# Prepare the storage of each host. Run it as root on: alice, bob.
# It may run again: what is done already is left as it is.
# shellcheck disable=SC2016 # Names of the design stand in single quotes: nothing in them is meant to expand.
set -euo pipefail
# shellcheck source=/dev/null
. "$(dirname "$0")/lib.sh"

start_phase drbd-dual-primary-with-gfs2 30-storage.sh alice bob
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
  begin 'Create the metadata of data'
  if {
    drbdadm dstate data 2>/dev/null | grep / >/dev/null ||
    drbdadm dump-md data </dev/null >/dev/null || { drbdadm dump-md data </dev/null 2>&1 || true; } | grep apply-al >/dev/null
  } >/dev/null 2>&1; then
    say "  nothing left to do"
  else
    confirm data 'what is on /dev/vg0/data'
    need_empty /dev/vg0/data
    drbdadm create-md --force data </dev/null
  fi
  {
    { drbdadm dstate data 2>/dev/null | grep / >/dev/null ||
    drbdadm dump-md data </dev/null >/dev/null || { drbdadm dump-md data </dev/null 2>&1 || true; } | grep apply-al >/dev/null; }
  } || fail '"Create the metadata of data" did not succeed'
fi

if on alice bob; then
  begin 'Bring data up'
  if {
    drbdadm dstate data 2>/dev/null | grep / >/dev/null || was_deployed 'DRBD data'
  } >/dev/null 2>&1; then
    say "  nothing left to do"
  else
    drbdadm up data
  fi
  {
    { drbdadm dstate data 2>/dev/null | grep / >/dev/null || was_deployed 'DRBD data'; }
  } || fail '"Bring data up" did not succeed'
fi

if on alice; then
  begin 'Let data take over what has changed in its file'
  if {
    ! { drbdadm dstate data 2>/dev/null | grep / >/dev/null; } || { drbdsetup show data | awk '$1 == "node-id" && !seen++ { wrong = $2 != "0;" } END { exit wrong }' && changes=$(drbdadm -d adjust data) && [ -z "$changes" ]; }
  } >/dev/null 2>&1; then
    say "  nothing left to do"
  else
    drbdsetup show data | awk '$1 == "node-id" && !seen++ { wrong = $2 != "0;" } END { exit wrong }' ||
      fail 'data runs here with another node id than 0, by which its metadata know it: change the design back and make a new bundle, or plan it as work on the data: stop what uses it, drbdadm down on all its hosts, and new metadata where a disk, a node id or a host with a disk is new (drbdadm(8), create-md), which are then filled anew'
    ! drbdadm cstate data | grep -x StandAlone >/dev/null ||
      fail 'data was disconnected, by hand or by split brain: see 95-split-brain-recovery.md; adjust would connect it'
    changes=$(drbdadm -d adjust data)
    say "$(sed -E 's/(--shared-secret=)[^ ]*/\1.../' <<<"$changes")"
    ! grep -Ev '^drbdsetup(-84)? ((net|disk|peer-device|resource)-options|(dis)?connect|(new|del)-path|del-peer|new-peer .*--bitmap=no)( |$)' <<<"$changes" >/dev/null ||
      fail 'not all of this can be changed while data runs: change the design back and make a new bundle, or plan it as work on the data: stop what uses it, drbdadm down on all its hosts, and new metadata where a disk, a node id or a host with a disk is new (drbdadm(8), create-md), which are then filled anew'
    if grep -E '^drbdsetup(-84)? (disconnect|del-path|del-peer)( |$)' <<<"$changes" >/dev/null; then
      roles=$(drbdsetup status data)
      ! { grep '^data role:Primary' <<<"$roles" && grep '^  [^ ].* role:Primary' <<<"$roles"; } >/dev/null ||
        fail 'data is primary here and on another host: what cuts their connection now has one of them fenced, or fails. Let alice step back first: 1. crm_resource --ban --resource p_drbd_data-clone --node alice, then crm_resource --wait. 2. While alice stays out of service, run this script again on alice, then on the other hosts of data. 3. Only then, as alice has missed what was written meanwhile: crm_resource --clear --resource p_drbd_data-clone --node alice; wait until its disk is UpToDate again, before you go on'
      confirm data 'the connection of data until this script has run on its other hosts too: nothing is replicated meanwhile'
    fi
    drbdadm adjust data
  fi
fi

if on bob; then
  begin 'Let data take over what has changed in its file'
  if {
    ! { drbdadm dstate data 2>/dev/null | grep / >/dev/null; } || { drbdsetup show data | awk '$1 == "node-id" && !seen++ { wrong = $2 != "1;" } END { exit wrong }' && changes=$(drbdadm -d adjust data) && [ -z "$changes" ]; }
  } >/dev/null 2>&1; then
    say "  nothing left to do"
  else
    drbdsetup show data | awk '$1 == "node-id" && !seen++ { wrong = $2 != "1;" } END { exit wrong }' ||
      fail 'data runs here with another node id than 1, by which its metadata know it: change the design back and make a new bundle, or plan it as work on the data: stop what uses it, drbdadm down on all its hosts, and new metadata where a disk, a node id or a host with a disk is new (drbdadm(8), create-md), which are then filled anew'
    ! drbdadm cstate data | grep -x StandAlone >/dev/null ||
      fail 'data was disconnected, by hand or by split brain: see 95-split-brain-recovery.md; adjust would connect it'
    changes=$(drbdadm -d adjust data)
    say "$(sed -E 's/(--shared-secret=)[^ ]*/\1.../' <<<"$changes")"
    ! grep -Ev '^drbdsetup(-84)? ((net|disk|peer-device|resource)-options|(dis)?connect|(new|del)-path|del-peer|new-peer .*--bitmap=no)( |$)' <<<"$changes" >/dev/null ||
      fail 'not all of this can be changed while data runs: change the design back and make a new bundle, or plan it as work on the data: stop what uses it, drbdadm down on all its hosts, and new metadata where a disk, a node id or a host with a disk is new (drbdadm(8), create-md), which are then filled anew'
    if grep -E '^drbdsetup(-84)? (disconnect|del-path|del-peer)( |$)' <<<"$changes" >/dev/null; then
      roles=$(drbdsetup status data)
      ! { grep '^data role:Primary' <<<"$roles" && grep '^  [^ ].* role:Primary' <<<"$roles"; } >/dev/null ||
        fail 'data is primary here and on another host: what cuts their connection now has one of them fenced, or fails. Let bob step back first: 1. crm_resource --ban --resource p_drbd_data-clone --node bob, then crm_resource --wait. 2. While bob stays out of service, run this script again on bob, then on the other hosts of data. 3. Only then, as bob has missed what was written meanwhile: crm_resource --clear --resource p_drbd_data-clone --node bob; wait until its disk is UpToDate again, before you go on'
      confirm data 'the connection of data until this script has run on its other hosts too: nothing is replicated meanwhile'
    fi
    drbdadm adjust data
  fi
fi

if on alice bob; then
  begin 'Make /srv/data, in which nothing can be written while nothing is mounted'
  if {
    mountpoint -q /srv/data || lsattr -d /srv/data | grep '^[^ ]*i' >/dev/null
  } >/dev/null 2>&1; then
    say "  nothing left to do"
  else
    mkdir -p /srv/data
    chattr +i /srv/data || say '  its filesystem cannot protect it'
  fi
  {
    [ -d /srv/data ]
  } || fail '"Make /srv/data, in which nothing can be written while nothing is mounted" did not succeed'
fi

end_phase
