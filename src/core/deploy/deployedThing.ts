import { quoteShell } from '../configs/quoteShell.ts';
import type { RunbookStep } from './deployment.ts';

/**
 * Shell that succeeds on a host that has remembered a thing: it was made or left to the cluster once, by whichever bundle. The
 * thing is a word for what it is and its name on the host, "DRBD kolab"; both hold no line end.
 */
export function wasDeployed(thing: string): string {
  return `was_deployed ${quoteShell(thing)}`;
}

/** Shell that lets a host remember a thing until the deployment is taken down. */
export function rememberDeployed(thing: string): string {
  return `remember_deployed ${quoteShell(thing)}`;
}

/** Things that hosts remember when a script has come so far. */
export interface Remembered extends Pick<RunbookStep, 'phase' | 'title' | 'hostIds' | 'elementIds'> {
  readonly things: readonly string[];
}

/** The step at the end of a script by which hosts remember things; none where there is nothing to remember. */
export function rememberSteps({ things, ...step }: Remembered): readonly RunbookStep[] {
  if (things.length === 0 || step.hostIds.length === 0) return [];
  return [
    {
      ...step,
      place: REMEMBER_PLACE,
      done: things.map(wasDeployed).join(' &&\n'),
      run: things.map(rememberDeployed).join('\n'),
    },
  ];
}

/** After all that makes or starts something. */
export const REMEMBER_PLACE = 95;
