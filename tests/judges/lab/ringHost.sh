#!/bin/bash
# Process 1 of a host of the ring lab: called inside new namespaces. What Corosync writes goes into memory.
set -eu
host=$1 etc=$2
mount --make-rprivate /
hostname "$host"
mount --bind "$etc" /etc/corosync
for folder in /dev/shm /var/lib/corosync /var/log /run; do mount -t tmpfs none "$folder"; done
mkdir -p /run/lock /run/corosync-qdevice /run/corosync-qnetd /var/log/corosync /var/log/cluster
ip link set lo up
touch /run/host-is-up
exec sleep infinity
