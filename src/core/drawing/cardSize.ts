import type { DiagramStatus, DrawnBox } from '../diagram/diagram.ts';
import { measureText } from './measureText.ts';

/** Sizes of the workbench style in points. */
export const CARD = {
  height: 44,
  slimHeight: 32,
  iconRoom: 34,
  padding: 12,
  labelSize: 13,
  detailSize: 11,
  titleSize: 13,
  wordSize: 10.5,
  widest: 260,
} as const;

/** Widths grow in steps, so that most renames move nothing and columns look even. */
const STEP = 24;
const NARROWEST = 120;

/** Words for a state, the longest of which has room on every card, so that no failover moves anything. */
const LONGEST_WORD = 'read-write';

/** The words of the second line of a card: what it is, and its state. */
export function detailOf(detail: string | undefined, word: string): string {
  return [detail, word].filter((part) => part !== undefined && part !== '').join(' · ');
}

/** Size of the card of a box in points. */
export function cardSize(box: DrawnBox, status: DiagramStatus): { readonly width: number; readonly height: number } {
  const detail = detailOf(box.detail, status.access === undefined ? '' : LONGEST_WORD);
  const text = Math.max(measureText(box.label, CARD.labelSize, 'bold'), measureText(detail, CARD.detailSize));
  const width = Math.min(CARD.widest, Math.max(NARROWEST, CARD.iconRoom + text + CARD.padding));
  return { width: Math.ceil(width / STEP) * STEP, height: detail === '' ? CARD.slimHeight : CARD.height };
}

/** Room for the title of a group with its pill, in points, in steps. */
export function titleWidth(title: string, hasRole: boolean): number {
  const pill = hasRole ? measureText('passive', CARD.wordSize, 'bold') + 26 : 0;
  const width = Math.min(CARD.widest, measureText(title, CARD.titleSize, 'bold')) + pill + 2 * CARD.padding;
  return Math.ceil(width / STEP) * STEP;
}
