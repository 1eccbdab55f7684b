#!/bin/bash
# Prepare the storage of each host. Run it as root on: kolab1, kolab2.
# It may run again: what is done already is left as it is.
# shellcheck disable=SC2016 # Names of the design stand in single quotes: nothing in them is meant to expand.
set -euo pipefail
# shellcheck source=/dev/null
. "$(dirname "$0")/lib.sh"

start_phase nas 30-storage.sh kolab1 kolab2
after 20-network-firewall.sh kolab1 kolab2
begin_phase

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

end_phase
