#!/bin/bash
# Takes the place of ssh(1) for Ansible: enters the machine that has the address. LAB_MACHINES names a file of lines
# "ADDRESS PID". Options are passed over; stdin goes to the command.
set -eu
while [ $# -gt 0 ]; do
  case $1 in
    -o | -l | -i | -p | -F | -J) shift 2 ;;
    -*) shift ;;
    *) break ;;
  esac
done
address=$1
shift
pid=$(awk -v address="$address" '$1 == address { print $2 }' "$LAB_MACHINES")
[ -n "$pid" ] || { echo "no machine has $address" >&2; exit 255; }
exec nsenter -t "$pid" -n -m -u -i -p --wdns=/root -- env -i HOME=/root PATH=/usr/local/sbin:/usr/sbin:/sbin:/usr/bin:/bin LC_ALL=C.UTF-8 bash -c "$*"
