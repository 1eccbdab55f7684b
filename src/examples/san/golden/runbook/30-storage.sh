#!/bin/bash
# Prepare the storage of each host. Run it as root on: kolab1, kolab2.
# It may run again: what is done already is left as it is.
# shellcheck disable=SC2016 # Names of the design stand in single quotes: nothing in them is meant to expand.
set -euo pipefail
# shellcheck source=/dev/null
. "$(dirname "$0")/lib.sh"

start_phase san-with-two-fabrics 30-storage.sh kolab1 kolab2
after 20-network-firewall.sh kolab1 kolab2
begin_phase

if on kolab1 kolab2; then
  begin 'Start iscsid under the name of this server'
  if {
    systemctl is-enabled --quiet iscsid.socket &&
    systemctl is-enabled --quiet open-iscsi &&
    runs_since iscsid /etc/iscsi/initiatorname.iscsi /etc/iscsi/iscsid.conf
  } >/dev/null 2>&1; then
    say "  nothing left to do"
  else
    systemctl enable iscsid.socket open-iscsi
    systemctl restart iscsid
  fi
fi

if on kolab1 kolab2; then
  begin 'See that the portals answer'
  timeout 10 bash -c '</dev/tcp/10.10.1.41/3260' ||
    fail 'the portal 10.10.1.41:3260 does not answer: see runbook/01-outside-the-hosts.md'
  timeout 10 bash -c '</dev/tcp/10.10.2.41/3260' ||
    fail 'the portal 10.10.2.41:3260 does not answer: see runbook/01-outside-the-hosts.md'
fi

if on kolab1 kolab2; then
  begin 'Log in to the arrays'
  "$BUNDLE/hosts/$HOST/iscsi-initiator.sh"
  {
    sessions=$(iscsiadm -m session) &&
    grep -F ' 10.10.1.41:3260,' <<<"$sessions" | grep -qF ' iqn.2024-05.org.example.san:array1' &&
    grep -F ' 10.10.2.41:3260,' <<<"$sessions" | grep -qF ' iqn.2024-05.org.example.san:array1'
  } || fail '"Log in to the arrays" did not succeed'
fi

if on kolab1 kolab2; then
  begin 'Start multipathd with its file'
  if {
    systemctl is-enabled --quiet multipathd &&
    runs_since multipathd /etc/multipath.conf
  } >/dev/null 2>&1; then
    say "  nothing left to do"
  else
    [ -z "$(multipath -t 2>&1 >/dev/null)" ] || fail 'multipath -t finds faults in /etc/multipath.conf'
    systemctl enable multipathd
    systemctl restart multipathd
  fi
fi

if on kolab1 kolab2; then
  begin 'See that kolab has 2 paths'
  wait_for 60 'multipath -ll kolab | grep -cF '\''kolab (3600140500000000000000000000000a1) '\'' | grep -qx 1 &&
  multipath -ll kolab | grep -cF '\'' active ready '\'' | grep -qx 2' ||
    fail '/dev/mapper/kolab is not there as LUN 0 of SAN Array with 2 paths: see multipath -ll and runbook/01-outside-the-hosts.md'
  [ "$(blockdev --getsize64 /dev/mapper/kolab)" -ge 2199023255552 ] ||
    fail '/dev/mapper/kolab has less than the 2199023255552 bytes of the design'
  {
    multipath -ll kolab | grep -cF 'kolab (3600140500000000000000000000000a1) ' | grep -qx 1 &&
    multipath -ll kolab | grep -cF ' active ready ' | grep -qx 2
  } || fail '"See that kolab has 2 paths" did not succeed'
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

if on kolab1 kolab2; then
  begin 'Take the settings of multipath and LVM into the initramfs'
  if {
    image=/boot/initrd.img-$(uname -r)
    for file in /etc/multipath.conf /etc/lvm/lvmlocal.conf; do
      [ ! -e "$file" ] || [ "$image" -nt "$file" ] || { image=; break; }
    done
    [ -n "$image" ]
  } >/dev/null 2>&1; then
    say "  nothing left to do"
  else
    update-initramfs -u -k all
  fi
fi

end_phase
