#!/bin/bash
# Stands in for systemctl(1) where there is no systemd: remembers which units are enabled and active, and really starts
# and stops glusterd.
set -eu
state=/run/units
mkdir -p "$state/enabled" "$state/active"
words=() now=no
for word in "$@"; do
  case $word in
    --now) now=yes ;;
    -*) ;;
    *) words+=("${word%.service}") ;;
  esac
done
verb=${words[0]:-} unit=${words[1]:-}

start() {
  if [ "$unit" = glusterd ]; then pgrep -x glusterd >/dev/null || glusterd; fi
  : >"$state/active/$unit"
}

stop() {
  if [ "$unit" = glusterd ]; then
    pkill -x glusterd || true
    while pgrep -x glusterd >/dev/null; do sleep 0.1; done
  fi
  rm -f "$state/active/$unit"
}

case $verb in
  daemon-reload | cat | status) ;;
  enable)
    : >"$state/enabled/$unit"
    if [ "$now" = yes ]; then start; fi
    ;;
  disable)
    rm -f "$state/enabled/$unit"
    if [ "$now" = yes ]; then stop; fi
    ;;
  start) start ;;
  stop) stop ;;
  restart) stop && start ;;
  is-enabled) if [ -e "$state/enabled/$unit" ]; then echo enabled; else echo disabled && exit 1; fi ;;
  is-active) if [ -e "$state/active/$unit" ]; then echo active; else echo inactive && exit 3; fi ;;
  *) echo "the stand-in for systemctl cannot do: $*" >&2 && exit 1 ;;
esac
