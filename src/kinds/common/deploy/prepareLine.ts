import { quoteShell } from '../../../core/configs/quoteShell.ts';
import { endMark } from '../../../core/deploy/endMark.ts';

/** A script of the bundle that prepares a device, and in which phase the runbook calls it. */
export interface PrepareCall {
  /** Path in the bundle. */
  readonly prepare: string;
  /** The word that CONFIRM has to hold. */
  readonly name: string;
  readonly phase: 'shared-storage' | 'resources';
}

/**
 * Shell that calls the script with the word that lets it wipe the device, but only until the host has once been through the
 * phase, or a later one that all hosts go through. After that a design with another name or type finds nothing of its own
 * on a device that is in use, perhaps on another host: the script then takes an empty device only.
 */
export function prepareLine({ prepare, name, phase }: PrepareCall): string {
  const later = phase === 'resources' ? 'clients' : 'cluster';
  return `confirmed=${quoteShell(name)}
if [ -e ${endMark(phase)} ] || [ -e ${endMark(later)} ]; then
  say '  this was deployed before: only an empty device is taken now'
  confirmed=
fi
CONFIRM=$confirmed "$BUNDLE/${prepare}"`;
}
