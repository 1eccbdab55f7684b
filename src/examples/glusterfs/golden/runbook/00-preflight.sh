#!/bin/bash
# Look before anything is changed. Run it as root on: gluster1, gluster2, kolab1, kolab2.
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

start_phase glusterfs 00-preflight.sh gluster1 gluster2 kolab1 kolab2
only_design

if on gluster1 gluster2 kolab1 kolab2; then
  begin 'See that this is Debian 12'
  set +e
  (
    set -e
    { grep -Eq '^ID="?debian"?$' /etc/os-release && grep -Eq '^VERSION_ID="?12([.].*)?"?$' /etc/os-release; } || fail 'this bundle was made for Debian 12'
  )
  noted $?
  set -e
fi

if on gluster1 gluster2 kolab1 kolab2; then
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

if on gluster1 gluster2 kolab1 kolab2; then
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

if on gluster1; then
  begin 'See that gluster1 has its addresses'
  set +e
  (
    set -e
    need_addresses 10.10.1.21
  )
  noted $?
  set -e
fi

if on gluster2; then
  begin 'See that gluster2 has its addresses'
  set +e
  (
    set -e
    need_addresses 10.10.1.22
  )
  noted $?
  set -e
fi

if on kolab1; then
  begin 'See that kolab1 has its addresses'
  set +e
  (
    set -e
    need_addresses 192.0.2.31 10.2.1.31 10.10.1.31
  )
  noted $?
  set -e
fi

if on kolab2; then
  begin 'See that kolab2 has its addresses'
  set +e
  (
    set -e
    need_addresses 192.0.2.32 10.2.1.32 10.10.1.32
  )
  noted $?
  set -e
fi

if on gluster1 gluster2; then
  begin 'See that the packages can be had'
  set +e
  (
    set -e
    need_packages '' '' attr chrony glusterfs-server xfsprogs
  )
  noted $?
  set -e
fi

if on kolab1 kolab2; then
  begin 'See that the packages can be had'
  set +e
  (
    set -e
    need_packages '' '' 389-ds-base apache2 chrony corosync cyrus-imapd fence-agents glusterfs-client ipmitool mariadb-server pacemaker pcs postfix psmisc resource-agents
  )
  noted $?
  set -e
fi

if on gluster1 gluster2; then
  begin 'See that /dev/vdb is there and empty'
  set +e
  (
    set -e
    [ -b /dev/vdb ] || fail '/dev/vdb is no block device'
    [ "$(blockdev --getsize64 /dev/vdb)" -ge 536870912000 ] || fail '/dev/vdb has less than the 536870912000 bytes of the design'
    was_deployed 'disk /dev/vdb' || need_empty /dev/vdb
  )
  noted $?
  set -e
fi

if on kolab1 kolab2; then
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
      others=$(resources_in | grep -vxF -e p_ip_kolab -e p_ldap -e p_database -e p_imap -e p_smtp -e p_web -e fence_kolab1 -e fence_kolab2 || true)
      [ -z "$others" ] ||
        fail "the cluster here runs resources that are not in this design (/var/lib/pacemaker/cib/cib.xml): ${others//$'\n'/, }; see crm_mon -1 --inactive"
    fi
  )
  noted $?
  set -e
fi

if on kolab2; then
  begin 'See that fence_kolab1 at 10.3.1.31 is in reach'
  set +e
  (
    set -e
    need_reach 10.3.1.31
  )
  noted $?
  set -e
fi

if on kolab1; then
  begin 'See that fence_kolab2 at 10.3.1.32 is in reach'
  set +e
  (
    set -e
    need_reach 10.3.1.32
  )
  noted $?
  set -e
fi

if on gluster1 gluster2; then
  begin 'See that this host is in no other trusted pool'
  set +e
  (
    set -e
    others=$(cat /var/lib/glusterd/peers/* 2>/dev/null | sed -n 's/^hostname[0-9]*=//p' | grep -vxF -e gluster1 -e 10.10.1.21 -e gluster2 -e 10.10.1.22) || true
    [ -z "$others" ] ||
      fail "this host is in a trusted pool with ${others//$'\n'/, }: detach it there (gluster peer detach) if that pool is of no worth to it, else this is the wrong host"
  )
  noted $?
  set -e
fi

end_phase
