import { PHASES, type Phase } from './phases.ts';

/** The file, as a word of the shell, by which a host remembers that a script of the runbook has ended well there. */
export function endMark(phase: Phase): string {
  return `"$STATE/$DESIGN/${PHASES[phase].file}"`;
}
