#!/bin/bash
# Look before anything is changed. Run it as root on: alice, bob.
# It may run again: what is done already is left as it is.
# shellcheck disable=SC2016 # Names of the design stand in single quotes: nothing in them is meant to expand.
set -euo pipefail
# shellcheck source=/dev/null
. "$(dirname "$0")/lib.sh"

# has_packages NAME...
has_packages() {
  local name
  for name in "$@"; do
    if command -v dpkg-query >/dev/null; then
      [ "$(dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null)" = installed ] || return 1
    else
      rpm -q --whatprovides "$name" >/dev/null 2>&1 || return 1
    fi
  done
}

# can_install NAME: whether the package manager knows where the package is; nothing is downloaded but its own lists.
can_install() {
  if command -v apt-cache >/dev/null; then
    apt-cache policy "$1" 2>/dev/null | grep 'Candidate: [^(]' >/dev/null
  elif command -v dnf >/dev/null; then
    dnf -q repoquery --whatprovides "$1" 2>/dev/null | grep . >/dev/null
  elif command -v zypper >/dev/null; then
    zypper --non-interactive --quiet search --provides --match-exact "$1" >/dev/null 2>&1
  else
    return 1
  fi
}

# need_packages HINT COMES NAME...: each is there, can be had, or comes with a repository that 10-packages.sh switches on, for
# which the line of shell COMES looks.
need_packages() {
  local hint=$1 comes=$2 name missing=
  shift 2
  for name in "$@"; do
    has_packages "$name" || can_install "$name" || missing+=" $name"
  done
  [ -n "$missing" ] || return 0
  if [ -n "$comes" ] && bash -c "$comes" >/dev/null 2>&1; then
    say "  10-packages.sh switches on the repository of:$missing"
    return 0
  fi
  fail "the package manager does not know:$missing. ${hint:-Refresh its lists (apt-get update, dnf makecache, zypper refresh); if that does not help, switch on the repository that has them}"
}

start_phase drbd-cross-link 00-preflight.sh alice bob
only_design

if on alice bob; then
  begin 'See that this is Debian 12'
  set +e
  (
    set -e
    { grep -Eq '^ID="?debian"?$' /etc/os-release && grep -Eq '^VERSION_ID="?12([.].*)?"?$' /etc/os-release; } || fail 'this bundle was made for Debian 12'
  )
  noted $?
  set -e
fi

if on alice bob; then
  begin 'See that there is room for the packages'
  set +e
  (
    set -e
    for directory in /usr /var; do
      free=$(df --output=avail -B 1M "$directory" | tail -n 1)
      [ "$free" -ge 1024 ] || fail "$directory has $free MiB left, packages and logs need 1024"
    done
  )
  noted $?
  set -e
fi

if on alice bob; then
  begin 'See whether the clock is kept'
  set +e
  (
    set -e
    timedatectl show -p NTPSynchronized --value 2>/dev/null | grep -qx yes ||
      caution 'the clock follows no NTP server yet; 10-packages.sh installs chrony, 20-network-firewall.sh waits for it to be right'
  )
  noted $?
  set -e
fi

if on alice; then
  begin 'See that alice has its addresses'
  set +e
  (
    set -e
    need_addresses 192.0.2.31 10.1.1.31 10.2.1.31
  )
  noted $?
  set -e
fi

if on bob; then
  begin 'See that bob has its addresses'
  set +e
  (
    set -e
    need_addresses 192.0.2.32 10.1.1.32 10.2.1.32
  )
  noted $?
  set -e
fi

if on alice bob; then
  begin 'See that the packages can be had'
  set +e
  (
    set -e
    need_packages '' '' 389-ds-base apache2 chrony corosync cyrus-imapd drbd-utils fence-agents ipmitool mariadb-server pacemaker pcs postfix psmisc resource-agents xfsprogs
  )
  noted $?
  set -e
fi

if on alice bob; then
  begin 'See that /dev/vg0/imap is there and empty'
  set +e
  (
    set -e
    [ -b /dev/vg0/imap ] || fail '/dev/vg0/imap is no block device; make it first: lvcreate -n imap -L <size> vg0'
    [ "$(blockdev --getsize64 /dev/vg0/imap)" -ge 536870912000 ] || fail '/dev/vg0/imap has less than the 536870912000 bytes of the design'
    was_deployed 'disk /dev/vg0/imap' || need_empty /dev/vg0/imap
  )
  noted $?
  set -e
fi

if on alice bob; then
  begin 'See that /dev/vg0/ldap is there and empty'
  set +e
  (
    set -e
    [ -b /dev/vg0/ldap ] || fail '/dev/vg0/ldap is no block device; make it first: lvcreate -n ldap -L <size> vg0'
    [ "$(blockdev --getsize64 /dev/vg0/ldap)" -ge 53687091200 ] || fail '/dev/vg0/ldap has less than the 53687091200 bytes of the design'
    was_deployed 'disk /dev/vg0/ldap' || need_empty /dev/vg0/ldap
  )
  noted $?
  set -e
fi

if on alice bob; then
  begin 'See that no cluster but kolab is here'
  set +e
  (
    set -e
    if {
      is_ours /etc/corosync/corosync.conf
    } >/dev/null 2>&1; then
      say "  nothing left to do"
    else
      name_in() { { sed -n 's/^[[:space:]]*cluster_name:[[:space:]]*//p' /etc/corosync/corosync.conf 2>/dev/null || true; } | head -n 1; }
      resources_in() { { grep -o '<primitive [^>]*' /var/lib/pacemaker/cib/cib.xml 2>/dev/null || true; } | sed -n 's/.* id="\([^"]*\)".*/\1/p'; }
      found=$(name_in)
      [ "$(name_in)" = kolab ] || ! [ -e /etc/corosync/corosync.conf ] || { [ "$(name_in)" = debian ] && [ -z "$(resources_in)" ]; } ||
        fail "this host belongs to the cluster $found (/etc/corosync/corosync.conf): if it is of no worth, take it down (pcs cluster destroy, crm cluster remove), else this is the wrong host"
      running=$(corosync-cmapctl -g totem.cluster_name 2>/dev/null | sed 's/.* = //') || running=
      case $running in
        '' | kolab) ;;
        debian) [ -z "$(resources_in)" ] || fail 'the cluster debian runs here: if it is of no worth, take it down (pcs cluster destroy, crm cluster remove), else this is the wrong host' ;;
        *) fail "the cluster $running runs here: if it is of no worth, take it down (pcs cluster destroy, crm cluster remove), else this is the wrong host" ;;
      esac
      others=$(resources_in | grep -vxF -e p_drbd_ldap -e p_fs_ldap -e p_ip_ldap -e p_ldap -e p_database -e p_drbd_imap -e p_fs_imap -e p_ip_imap -e p_imap -e p_smtp -e p_web -e fence_alice -e fence_bob || true)
      [ -z "$others" ] ||
        fail "the cluster here runs resources that are not in this design (/var/lib/pacemaker/cib/cib.xml): ${others//$'\n'/, }; see crm_mon -1 --inactive"
    fi
  )
  noted $?
  set -e
fi

if on bob; then
  begin 'See that fence_alice at 10.3.1.31 is in reach'
  set +e
  (
    set -e
    need_reach 10.3.1.31
  )
  noted $?
  set -e
fi

if on alice; then
  begin 'See that fence_bob at 10.3.1.32 is in reach'
  set +e
  (
    set -e
    need_reach 10.3.1.32
  )
  noted $?
  set -e
fi

if on alice bob; then
  begin 'See where DRBD 9 comes from'
  set +e
  (
    set -e
    if {
      modinfo -F version drbd 2>/dev/null | grep '^9\.' >/dev/null ||
      { apt-cache show drbd-dkms; }
    } >/dev/null 2>&1; then
      say "  nothing left to do"
    else
      fail 'this system has DRBD 8.4 only. Add a repository of LINBIT, which has drbd-dkms for DRBD 9 (Ubuntu: add-apt-repository ppa:linbit/linbit-drbd9-stack; Debian: see https://linbit.com/drbd-user-guide/drbd-guide-9_0-en/), or set the design to DRBD 8.4 if two hosts without quorum are enough'
    fi
  )
  noted $?
  set -e
fi

if on alice bob; then
  begin 'See that no other DRBD resource is in the way of imap'
  set +e
  (
    set -e
    if {
      is_ours /etc/drbd.d/imap.res
    } >/dev/null 2>&1; then
      say "  nothing left to do"
    else
      file=$(grep -lEs '^[[:space:]]*resource[[:space:]]+"?imap"?([[:space:]{]|$)' /etc/drbd.conf /etc/drbd.d/*.res | head -n 1) || true
      [ -z "$file" ] || fail 'there is a resource imap already, in '"$file: choose another name or number in the design; only if nobody wants its data any more take it down on all its hosts (drbdadm down), then its file away"
      file=$(grep -lEs 'minor[[:space:]]+1;|/dev/drbd1;' /etc/drbd.conf /etc/drbd.d/*.res | head -n 1) || true
      [ -z "$file" ] || fail "minor number 1 is taken already, in $file: choose another name or number in the design; only if nobody wants its data any more take it down on all its hosts (drbdadm down), then its file away"
      [ ! -e /sys/block/drbd1 ] || [ "$(cat /sys/block/drbd1/size)" -eq 0 ] ||
        fail '/dev/drbd1 is in use: choose another name or number in the design; only if nobody wants its data any more take it down on all its hosts (drbdadm down), then its file away'
    fi
  )
  noted $?
  set -e
fi

if on alice bob; then
  begin 'See that no other DRBD resource is in the way of ldap'
  set +e
  (
    set -e
    if {
      is_ours /etc/drbd.d/ldap.res
    } >/dev/null 2>&1; then
      say "  nothing left to do"
    else
      file=$(grep -lEs '^[[:space:]]*resource[[:space:]]+"?ldap"?([[:space:]{]|$)' /etc/drbd.conf /etc/drbd.d/*.res | head -n 1) || true
      [ -z "$file" ] || fail 'there is a resource ldap already, in '"$file: choose another name or number in the design; only if nobody wants its data any more take it down on all its hosts (drbdadm down), then its file away"
      file=$(grep -lEs 'minor[[:space:]]+0;|/dev/drbd0;' /etc/drbd.conf /etc/drbd.d/*.res | head -n 1) || true
      [ -z "$file" ] || fail "minor number 0 is taken already, in $file: choose another name or number in the design; only if nobody wants its data any more take it down on all its hosts (drbdadm down), then its file away"
      [ ! -e /sys/block/drbd0 ] || [ "$(cat /sys/block/drbd0/size)" -eq 0 ] ||
        fail '/dev/drbd0 is in use: choose another name or number in the design; only if nobody wants its data any more take it down on all its hosts (drbdadm down), then its file away'
    fi
  )
  noted $?
  set -e
fi

end_phase
