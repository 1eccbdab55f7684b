import { rememberDeployed, wasDeployed } from '../../../core/deploy/deployedThing.ts';
import type { RunbookStep } from '../../../core/deploy/deployment.ts';
import { quoteShell } from '../../../core/configs/quoteShell.ts';
import type { Filesystem } from '../elements.ts';
import { inodeShareOptions } from '../inodeShareOptions.ts';

/** Where filesystems are made on storage that others open before it and close after it. */
export const FORMAT_PLACE = 50;

/** A filesystem that the runbook makes, and how. */
export interface NewFilesystem extends Pick<RunbookStep, 'phase' | 'place' | 'hostIds' | 'run' | 'elementIds'> {
  /** As blkid(8) and mkfs(8) name it. */
  readonly type: string;
  readonly device: string;
  /** The word that CONFIRM has to hold. */
  readonly name: string;
  /** What is destroyed if something is there already. Left out: what is on the device. */
  readonly what?: string;
  /** What hosts remember it by for good once it was made; for devices that other hosts may use. */
  readonly thing?: string;
}

/** The step that makes a filesystem. It is done where blkid(8) finds one of that type on the device itself, past its cache. */
export function formatStep({ type, device, name, what, thing, ...step }: NewFilesystem): RunbookStep {
  const isThere = `[ "$(blkid -p -s TYPE -o value ${quoteShell(device)})" = ${type} ]`;
  // Later the device may be in use on another host, where this one cannot see what is on it.
  const test =
    thing === undefined ? isThere : `${isThere} || { ${wasDeployed(thing)} && ! is_blank ${quoteShell(device)}; }`;
  return {
    ...step,
    title: `Make ${type} on ${device}`,
    done: test,
    destroys: { name, what: what ?? `what is on ${device}` },
    check: thing === undefined ? test : `{ ${test}; } && ${rememberDeployed(thing)}`,
  };
}

/** What hosts remember a filesystem by: where it lies, whichever name and type a later design gives it. */
export function filesystemThing(device: string): string {
  return `filesystem on ${device}`;
}

/** The line of shell that makes ext4 or XFS; undefined for the other filesystems, which only a cluster can make and mount. */
export function mkfsLine(filesystem: Filesystem, device: string): string | undefined {
  const { fsType } = filesystem;
  if (fsType !== 'xfs' && fsType !== 'ext4') return undefined;
  return [`mkfs.${fsType}`, ...inodeShareOptions(filesystem), device].map(quoteShell).join(' ');
}
