#!/bin/bash
# Makes the pool and the volume gv0. Run it once on gluster1; it may run again.
set -euo pipefail

# A peer that is unplugged lets commands hang; none of them takes minutes otherwise.
g() { timeout 180 gluster --mode=script "$@"; }

g peer probe gluster2

sees_all() { [ "$(g --remote-host="$1" pool list | grep -c 'Connected')" -ge 2 ]; }
for host in gluster1 gluster2; do
  for _ in $(seq 1 60); do
    sees_all "$host" && break
    sleep 1
  done
  sees_all "$host" || { echo "$host does not see all 2 hosts of the pool" >&2; exit 1; }
done

if ! g volume info gv0 >/dev/null 2>&1; then
  g volume create gv0 replica 2 \
    gluster1:/data/glusterfs/gv0/brick \
    gluster2:/data/glusterfs/gv0/brick
fi

g volume set gv0 network.ping-timeout 20
g volume set gv0 auth.allow 10.10.1.31,10.10.1.32

if ! g volume info gv0 | grep -x 'Status: Started' >/dev/null; then
  g volume start gv0
fi
g volume info gv0
