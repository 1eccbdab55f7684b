#!/bin/bash
# Prepare the storage of each host. Run it as root on: gluster1, gluster2, kolab1, kolab2.
# It may run again: what is done already is left as it is.
# shellcheck disable=SC2016 # Names of the design stand in single quotes: nothing in them is meant to expand.
set -euo pipefail
# shellcheck source=/dev/null
. "$(dirname "$0")/lib.sh"

start_phase glusterfs 30-storage.sh gluster1 gluster2 kolab1 kolab2
after 20-network-firewall.sh gluster1 gluster2 kolab1 kolab2
begin_phase

if on gluster1 gluster2; then
  begin 'Make xfs on /dev/vdb'
  if {
    [ "$(blkid -p -s TYPE -o value /dev/vdb)" = xfs ] || { was_deployed 'filesystem on /dev/vdb' && ! is_blank /dev/vdb; }
  } >/dev/null 2>&1; then
    say "  nothing left to do"
  else
    confirm /dev/vdb 'what is on /dev/vdb'
    confirmed=/dev/vdb
    if was_deployed 'filesystem on /dev/vdb'; then
      say '  this was deployed before: only an empty device is taken now'
      confirmed=
    fi
    CONFIRM=$confirmed "$BUNDLE/hosts/$HOST/gluster-prepare.sh" /dev/vdb
    remember_deployed 'filesystem on /dev/vdb'
  fi
  {
    { [ "$(blkid -p -s TYPE -o value /dev/vdb)" = xfs ] || { was_deployed 'filesystem on /dev/vdb' && ! is_blank /dev/vdb; }; } && remember_deployed 'filesystem on /dev/vdb'
  } || fail '"Make xfs on /dev/vdb" did not succeed'
fi

if on kolab1 kolab2; then
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

if on gluster1 gluster2; then
  begin 'Mount the bricks'
  CONFIRM='' "$BUNDLE/hosts/$HOST/gluster-prepare.sh"
  {
    mountpoint -q /data/glusterfs/gv0 &&
    [ -d /data/glusterfs/gv0/brick ]
  } || fail '"Mount the bricks" did not succeed'
fi

if on gluster1 gluster2; then
  begin 'Start glusterd with its file'
  if {
    systemctl is-enabled --quiet glusterd &&
    runs_since glusterd /etc/glusterfs/glusterd.vol
  } >/dev/null 2>&1; then
    say "  nothing left to do"
  else
    ! pgrep -x glusterfsd >/dev/null ||
      fail 'bricks run here: restart glusterd yourself, on one host after the other, each when heal info is empty'
    systemctl enable glusterd
    systemctl restart glusterd
    wait_for 30 'timeout 60 gluster --mode=script pool list >/dev/null' || fail 'glusterd does not answer: see journalctl -u glusterd'
  fi
  {
    timeout 60 gluster --mode=script pool list >/dev/null
  } || fail '"Start glusterd with its file" did not succeed'
fi

end_phase
