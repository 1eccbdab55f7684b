import type { Palette, Tone } from './theme.ts';
import type { DiagramStatus, DrawnBox } from './diagram.ts';

/** The state of a box as a word, so that colour never stands alone; empty where there is nothing to say. */
export function accessWord(box: Pick<DrawnBox, 'shape'>, { access, failed }: DiagramStatus): string {
  if (failed) return 'failed';
  if (access === undefined) return '';
  if (box.shape === 'service') return access === 'none' ? 'stopped' : 'running';
  return { 'read-write': 'read-write', 'read-only': 'read-only', none: 'no access' }[access];
}

/** The state of a server as a word; empty for groups that have none. */
export function roleWord({ role, failed, fenced }: DiagramStatus): string {
  if (fenced) return 'fenced';
  if (failed) return 'failed';
  return role ?? '';
}

/** Line, surface and ink for a box in this state. */
export function toneOf({ access, failed }: DiagramStatus, palette: Palette): Tone {
  if (failed || access === 'none') return palette.bad;
  if (access === 'read-only') return palette.caution;
  return access === 'read-write' ? palette.good : palette.card;
}
