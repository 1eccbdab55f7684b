#!/bin/bash
# Stands in for a fence agent: its metadata is real, a device answers at once, and a server is off when somebody has done it.
words=$(cat)
value() { sed -n "s/^$1=//p" <<<"$words" | head -n 1; }
action=$(value action)
for word in "$@"; do case $word in -o) action=next ;; *) [ "$action" != next ] || action=$word ;; esac; done
case $action in
  metadata | meta-data) exec /usr/sbin/fence_ipmilan.real -o metadata </dev/null ;;
  monitor | status | list) [ "$(bash -c "$(value password_script)")" = 'a&b<c' ] ;;
  reboot | off | on)
    value nodename >/run/fence-wanted
    for _ in $(seq 1 100); do
      if [ -e /run/fence-done ]; then
        rm -f /run/fence-done
        exit 0
      fi
      sleep 0.2
    done
    exit 1
    ;;
esac
