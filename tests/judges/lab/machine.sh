#!/bin/bash
# Process 1 of a throw-away machine: called inside new network, mount, host name, IPC and process namespaces.
# Its root is a layer of memory over the real root, so that nothing it writes outlives it.
set -eu
name=$1 stage=$2 hosts=$3
mount --make-rprivate /
mount -t tmpfs lab "$stage"
mkdir "$stage/upper" "$stage/work" "$stage/root"
mount -t overlay -o "lowerdir=/,upperdir=$stage/upper,workdir=$stage/work" lab "$stage/root"
cd "$stage/root"
mount -t proc proc proc
mount -t sysfs sysfs sys || true
mount -t tmpfs -o mode=755 run run
mount -t tmpfs -o mode=755 dev dev
for node in null zero full random urandom tty fuse loop-control; do
  [ -e "/dev/$node" ] && cp -a "/dev/$node" "dev/$node"
done
for number in $(seq 0 63); do mknod "dev/loop$number" b 7 "$number"; done
mkdir dev/pts dev/shm dev/mapper run/lock run/gluster
mount -t devpts devpts dev/pts
mount -t tmpfs shm dev/shm
ln -s /proc/self/fd dev/fd
rm -rf var/lib/glusterd var/log/glusterfs
mkdir -p var/lib/glusterd var/log/glusterfs/bricks
umount etc/hosts etc/resolv.conf etc/hostname 2>/dev/null || true
rm -f etc/hosts etc/resolv.conf
cp "$hosts" etc/hosts
: >etc/resolv.conf
: >etc/fstab
printf '%s\n' "$name" >etc/hostname
hostname "$name"
mkdir before
pivot_root . before
umount -l /before
ip link set lo up
touch /run/machine-is-up
# Dead children have to be collected, or glusterd takes a killed brick for a running one.
while :; do
  sleep 3600 &
  wait $!
done
