import type { RunbookStep } from '../../../core/deploy/deployment.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import { systemFamily } from '../../common/index.ts';
import { locksOverSctp } from '../configs/dlmFiles.ts';
import type { ClusterPlan } from '../configs/planCluster.ts';
import { clusterHosts } from './clusterHosts.ts';

/**
 * What the lock manager needs before the cluster starts it: the kernel's SCTP where members have several rings. RHEL keeps
 * that in a package of its own, which also forbids it (modprobe.d(5), blacklist).
 */
export function lockSteps(plan: ClusterPlan, index: DesignIndex): readonly RunbookStep[] {
  if (!locksOverSctp(plan)) return [];
  const common = { hostIds: clusterHosts(plan, index).map(({ id }) => id), elementIds: [plan.cluster.id] };
  const isRedHat = systemFamily(index.design.targetOs) === 'red-hat';
  const hint = isRedHat
    ? 'the kernel has no SCTP: install kernel-modules-extra for the kernel that runs, or boot the newest one'
    : 'the kernel has no SCTP: install the package with the further modules of the kernel that runs (Ubuntu: linux-modules-extra)';
  return [
    ...(isRedHat
      ? [
          {
            ...common,
            phase: 'packages' as const,
            place: 50,
            title: 'Install SCTP for the lock manager',
            done: 'modinfo sctp && ! grep -s "^blacklist" /etc/modprobe.d/sctp-blacklist.conf',
            run: `modinfo sctp >/dev/null 2>&1 || dnf install -y "kernel-modules-extra-$(uname -r)" || fail '${hint}'
[ ! -e /etc/modprobe.d/sctp-blacklist.conf ] || sed -i 's/^blacklist/#&/' /etc/modprobe.d/sctp-blacklist.conf`,
          },
        ]
      : []),
    {
      ...common,
      phase: 'cluster',
      place: 15,
      title: 'Load SCTP for the lock manager',
      done: '[ -e /proc/net/sctp ]',
      run: `modprobe sctp || fail '${hint}'`,
      check: '[ -e /proc/net/sctp ]',
    },
    {
      ...common,
      phase: 'verify',
      place: 27,
      title: 'See that the lock manager speaks SCTP',
      run: 'dlm_tool status',
      // As the kernel has it: 0 is TCP, 1 is SCTP.
      check: "grep -Ex '1|sctp' /sys/kernel/config/dlm/cluster/protocol >/dev/null",
    },
  ];
}
