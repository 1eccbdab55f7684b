import { linesOf, type ConfigLine } from '../../../core/configs/configFragment.ts';
import { quoteShell } from '../../../core/configs/quoteShell.ts';
import type { SbdPlan } from './planSbd.ts';

/**
 * Writes the header of SBD, with its timeouts, onto each of its disks (sbd(8), create). A disk that has the header is left
 * as it is; on any other, what is there is lost, so that it has to be named in CONFIRM.
 */
export function sbdScript({ device, disks, timings }: SbdPlan): readonly ConfigLine[] {
  const { watchdog, wait } = timings;
  const calls = disks.map((disk, at) => ({
    text: `prepare sbd${at + 1} ${quoteShell(disk)}`,
    elementIds: [device.id, device.diskIds?.[at] ?? device.id],
  }));
  return [...linesOf(scriptHead(watchdog, wait), device.id), ...calls];
}

function scriptHead(watchdog: number, msgwait: number): string {
  return `#!/bin/sh
# Prepares the disks of SBD. It DESTROYS what is on them, unless they are prepared already.
# Run it on one member, before SBD is started anywhere, for example: CONFIRM="sbd1" sh sbd-disks.sh
set -eu

prepare() {
  name=$1
  disk=$2
  if sbd -d "$disk" dump 2>/dev/null | grep -q '^Timeout (msgwait) *: ${msgwait}$'; then
    echo "$disk is prepared already."
    return
  fi
  case " \${CONFIRM:-} " in
    *" $name "*) sbd -d "$disk" -1 ${watchdog} -4 ${msgwait} create ;;
    *) echo "Not done: sbd -d $disk create  (CONFIRM=$name would do it)" ;;
  esac
}
`;
}
