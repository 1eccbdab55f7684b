import { quoteShell } from '../../../core/configs/quoteShell.ts';
import { rememberDeployed, wasDeployed } from '../../../core/deploy/deployedThing.ts';

/** A script of the bundle that prepares a device. */
export interface PrepareCall {
  /** Path in the bundle; `$HOST` stands for the host that runs it. */
  readonly prepare: string;
  /** The device, where the script makes several. */
  readonly device?: string;
  /** The word that CONFIRM has to hold. */
  readonly name: string;
  /** What hosts remember the device by: what it is and what stays the same on it under another name, "LUN 3600...". */
  readonly thing: string;
}

/**
 * Shell that calls the script with the word that lets it wipe the device, unless the host remembers that the device was
 * deployed. After that a design with another name or type finds nothing of its own on a device that is in use, perhaps on
 * another host: the script then takes an empty device only.
 */
export function prepareLine({ prepare, device, name, thing }: PrepareCall): string {
  return `confirmed=${quoteShell(name)}
if ${wasDeployed(thing)}; then
  say '  this was deployed before: only an empty device is taken now'
  confirmed=
fi
CONFIRM=$confirmed "$BUNDLE/${prepare}"${device === undefined ? '' : ` ${quoteShell(device)}`}
${rememberDeployed(thing)}`;
}
