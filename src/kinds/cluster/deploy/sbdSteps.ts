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
        // A member whose slot on the disk is gone resets itself.
        run: `! systemctl is-active --quiet sbd || fail ${quoteShell(restart(plan.name, `SBD runs, and needs ${disk} as it is`))}
CONFIRM=sbd${at + 1} "$BUNDLE/${folder}/sbd-disks.sh"`,
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
    // Pacemaker stops on every member when its configuration counts on a watchdog that SBD does not feed.
    ...(['cluster', 'verify'] as const).map((phase): RunbookStep => ({
      phase,
      place: phase === 'cluster' ? 45 : 15,
      title: 'See that SBD runs',
      hostIds,
      run: `wait_for 60 'systemctl is-active sbd' || fail ${quoteShell(restart(plan.name, 'SBD does not run (journalctl -u sbd); it starts with Corosync only'))}`,
      elementIds,
    })),
  ];
}

function restart(name: string, why: string): string {
  return `${why}. If ${name} runs without it, or with other disks: stop it with all its services, systemctl stop pacemaker corosync on all members, and only then run this script again`;
}
