import type { RunbookStep } from '../../../core/deploy/deployment.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import type { ClusterPlan } from '../configs/planCluster.ts';
import { clusterHosts } from './clusterHosts.ts';

const FILE = '/etc/corosync/corosync.conf';

/** What Corosync reads when it starts, as this host was seen to use it. */
const USED = '"$STATE/$DESIGN/corosync.conf"';

/**
 * What Corosync reads only when it starts: of votequorum all but the votes and two_node (votequorum(5); wait_for_all matters
 * at a start only, and is read then), and the number by which members know each other.
 */
const FIXED = String.raw`fixed_lines() {
  grep -E '^ *(transport|cluster_name|crypto_[a-z]+|provider|auto_tie_breaker(_node)?|last_man_standing):' "$1" || true
}
renumbered='
  $1 == "name:" { name = $2 }
  $1 == "nodeid:" && FNR == NR { id[name] = $2; who[$2] = name; next }
  $1 == "nodeid:" && ((name in id && id[name] != $2) || ($2 in who && who[$2] != name)) { print name, "nodeid", $2 }'`;

/**
 * A changed corosync.conf reaches a cluster that runs, without a stop where Corosync can do that. It lies on all members by
 * now, and each reads its own again. No config_version is written: without it Corosync compares no versions, which could
 * only tell members apart that are in the middle of this (corosync.conf(5), config_version; corosync-cfgtool(8), -R).
 */
export function reloadSteps(plan: ClusterPlan, index: DesignIndex): readonly RunbookStep[] {
  const { device, cluster, name } = plan;
  const hostIds = clusterHosts(plan, index).map(({ id }) => id);
  return [
    {
      phase: 'cluster',
      place: 25,
      title: `Let Corosync take over what has changed in ${FILE}`,
      hostIds,
      done: `cmp -s ${FILE} ${USED}`,
      run: `${FIXED}
mkdir -p "$STATE/$DESIGN"
if ! runs_since corosync ${FILE}; then
  [ -e ${USED} ] || fail '${stopAll(name, 'Corosync was started with another file, which nobody has kept')}'
  changed=$(diff <(fixed_lines ${USED}) <(fixed_lines ${FILE}) || true; awk "$renumbered" ${USED} ${FILE})
  [ -z "$changed" ] || fail "${stopAll(name, 'Corosync reads this only when it starts')}: $changed"
  diff ${USED} ${FILE} || true
  corosync-cfgtool -R || fail 'Corosync refuses its file: see journalctl -u corosync'
${device ? '  systemctl try-restart corosync-qdevice\n' : ''}fi
cp ${FILE} ${USED}`,
      check: `corosync-cfgtool -s >/dev/null`,
      elementIds: [cluster.id],
    },
    ...(device
      ? []
      : [
          {
            phase: 'cluster' as const,
            place: 26,
            title: 'Stop corosync-qdevice, of which the design has none',
            hostIds,
            done: '! systemctl is-enabled --quiet corosync-qdevice && ! systemctl is-active --quiet corosync-qdevice',
            run: 'systemctl disable --now corosync-qdevice',
            elementIds: [cluster.id],
          },
        ]),
  ];
}

function stopAll(name: string, why: string): string {
  return `${why}. Stop ${name} with all its services: systemctl stop pacemaker corosync on all members, and only then run this script on all of them`;
}
