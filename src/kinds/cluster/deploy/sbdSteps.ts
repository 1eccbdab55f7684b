import { quoteShell } from '../../../core/configs/quoteShell.ts';
import type { RunbookStep } from '../../../core/deploy/deployment.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import type { PlacedPlan } from '../configs/clusterPlans.ts';
import { clusterHosts } from './clusterHosts.ts';

/** The watchdog and the disks of SBD, and its service, which starts and stops with Corosync (sbd(8)). */
export function sbdSteps({ plan, folder }: PlacedPlan, index: DesignIndex): readonly RunbookStep[] {
  const { sbd } = plan;
  if (!sbd || plan.cluster.fencing === 'off') return [];
  const hostIds = clusterHosts(plan, index).map(({ id }) => id);
  const watchdog = quoteShell(sbd.watchdogDevice);
  const elementIds = [sbd.device.id];
  return [
    {
      phase: 'storage',
      place: 0,
      title: 'See that there is a watchdog for SBD',
      hostIds,
      run: `[ -c ${watchdog} ] || fail '${sbd.watchdogDevice} is not there: load the driver of the watchdog, at boot as well'`,
      elementIds,
    },
    ...sbd.disks.map((disk, at): RunbookStep => {
      const isReady = `sbd -d ${quoteShell(disk)} dump 2>/dev/null | grep '^Timeout (msgwait) *: ${sbd.timings.wait}$' >/dev/null`;
      return {
        phase: 'shared-storage',
        place: 40,
        title: `Prepare ${disk} for SBD`,
        hostIds: hostIds.slice(0, 1),
        done: isReady,
        destroys: { name: `sbd${at + 1}`, what: `what is on ${disk}` },
        run: `CONFIRM=sbd${at + 1} "$BUNDLE/${folder}/sbd-disks.sh"`,
        check: isReady,
        elementIds: [...elementIds, sbd.device.diskIds?.[at] ?? sbd.device.id],
      };
    }),
    {
      phase: 'cluster',
      place: 15,
      title: 'Let SBD start with Corosync',
      hostIds,
      done: 'systemctl is-enabled --quiet sbd',
      run: 'systemctl enable sbd',
      check: 'systemctl is-enabled --quiet sbd',
      elementIds,
    },
  ];
}
