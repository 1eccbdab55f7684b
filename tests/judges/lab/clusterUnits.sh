#!/bin/bash
# Stands in for systemctl(1) in front of the lab's own: really starts and stops Corosync and Pacemaker.
inner=/usr/local/sbin/systemctl.units
verb= unit= now=no
for word in "$@"; do
  case $word in
    --now) now=yes ;;
    -*) ;;
    *) if [ -z "$verb" ]; then verb=$word; else unit=$word; fi ;;
  esac
done
begin=no
case $verb in start) begin=yes ;; enable) begin=$now ;; esac
if [ "$begin" = yes ]; then
  case $unit in
    corosync) pgrep -x corosync >/dev/null || corosync ;;
    pacemaker) pgrep -x pacemakerd >/dev/null || { setsid pacemakerd >/var/log/pacemakerd.out 2>&1 </dev/null & } ;;
  esac
fi
exec "$inner" "$@"
