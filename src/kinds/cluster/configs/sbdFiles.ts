import { linesOf, type ConfigFragment, type ConfigLine } from '../../../core/configs/configFragment.ts';
import { quoteShell } from '../../../core/configs/quoteShell.ts';
import type { TargetOs } from '../../../core/model/design.ts';
import type { ClusterPlan } from './planCluster.ts';
import type { SbdPlan } from './planSbd.ts';
import { sbdScript } from './sbdScript.ts';

/** Seconds that systemd gives a service to start, unless it is told otherwise (systemd-system.conf(5)). */
const USUAL_START = 90;

/** What all members run for the SBD device of a cluster, and how its disks are prepared; nothing without one. */
export function sbdFiles({ sbd, members }: ClusterPlan, folder: string, targetOs: TargetOs): readonly ConfigFragment[] {
  if (!sbd) return [];
  const own = [file(variablesPath(targetOs), variables(sbd)), ...startTime(sbd)];
  const script = file(`${folder}/sbd-disks.sh`, sbdScript(sbd));
  return [
    ...members.flatMap(({ member }) => own.map((fragment) => ({ hostId: member.serverId, ...fragment }))),
    ...(sbd.disks.length > 0 ? [{ ...script, executable: true }] : []),
  ];
}

/** Where the service reads its variables: Debian and its kin have a folder of their own for that (sbd(8), ENVIRONMENT). */
function variablesPath(targetOs: TargetOs): string {
  return /^(debian|ubuntu)-/.test(targetOs) ? 'etc/default/sbd' : 'etc/sysconfig/sbd';
}

/**
 * Variables of the service of SBD (sbd(8)), the same on all members. With disks a server that comes back waits until the
 * others no longer wait for it to go.
 */
function variables({ device, disks, watchdogDevice, timings }: SbdPlan): readonly ConfigLine[] {
  const values = {
    ...(disks.length === 0 ? {} : { SBD_DEVICE: disks.join(';') }),
    SBD_PACEMAKER: 'yes',
    SBD_STARTMODE: 'always',
    SBD_DELAY_START: disks.length === 0 ? 'no' : 'yes',
    SBD_WATCHDOG_DEV: watchdogDevice,
    SBD_WATCHDOG_TIMEOUT: String(timings.watchdog),
    SBD_TIMEOUT_ACTION: 'flush,reboot',
  };
  const lines = Object.entries(values).map(([name, value]) => `${name}=${quoteShell(value)}`);
  return linesOf(lines.join('\n'), device.id, ...(device.diskIds ?? []));
}

/** systemd must not give up while SBD waits before its start. */
function startTime({ device, disks, timings }: SbdPlan): readonly ConfigFragment[] {
  const seconds = timings.wait + USUAL_START / 2;
  if (disks.length === 0 || seconds <= USUAL_START) return [];
  const lines = linesOf(`[Service]\nTimeoutStartSec=${seconds}`, device.id);
  return [file('etc/systemd/system/sbd.service.d/start.conf', lines)];
}

function file(path: string, lines: readonly ConfigLine[]): ConfigFragment {
  return { path, place: 0, lines, exclusive: true };
}
