import { linesOf, type ConfigLine } from '../../../core/configs/configFragment.ts';
import { quoteShell } from '../../../core/configs/quoteShell.ts';
import type { SbdPlan } from './planSbd.ts';

/**
 * Writes the header of SBD, with its timeouts, onto each of its disks (sbd(8), create). A disk that has the header is left
 * as it is; one with other timeouts, or without anything on it, has to be named in CONFIRM; any other is refused.
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
# Prepares the disks of SBD. A disk with anything else on it is refused; wipe it first if nobody wants it.
# Run it on one member, before SBD is started anywhere, for example: CONFIRM="sbd1" sh sbd-disks.sh
set -eu

prepare() {
  name=$1
  disk=$2
  if sbd -d "$disk" dump 2>/dev/null | grep -q '^Timeout (msgwait) *: ${msgwait}$'; then
    echo "$disk is prepared already."
    return
  fi
  if ! sbd -d "$disk" dump >/dev/null 2>&1; then
    # Exit code 2 is the word of blkid for an empty device, which also knows nothing of SBD.
    rc=0
    blkid -p "$disk" || rc=$?
    if [ "$rc" -ne 2 ]; then
      echo "$disk is not empty: see what is on it, which may belong to another host; only if nobody wants it any more take it away with wipefs" >&2
      exit 1
    fi
  fi
  case " \${CONFIRM:-} " in
    *" $name "*) sbd -d "$disk" -1 ${watchdog} -4 ${msgwait} create ;;
    *) echo "Not done: sbd -d $disk create  (CONFIRM=$name would do it)" ;;
  esac
}
`;
}
