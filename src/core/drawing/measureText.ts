/**
 * Advance widths of Helvetica for U+0020 to U+007E in thousandths of the font size (Adobe Font Metrics of Helvetica).
 * Arial and Liberation Sans have the same widths.
 */
const HELVETICA = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
  556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
  722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
  556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
  260, 334, 584,
] as const;

/** Bold letters are about a twentieth wider (Helvetica-Bold against Helvetica, averaged over English text). */
const BOLD = 1.06;

/** Width of a line of text in points, in Helvetica at `size` points. Wide scripts and emoji count as one em. */
export function measureText(text: string, size: number, weight: 'normal' | 'bold' = 'normal'): number {
  let units = 0;
  for (const character of text) units += widthOf(character.codePointAt(0) ?? 0);
  return (units * size * (weight === 'bold' ? BOLD : 1)) / 1000;
}

function widthOf(code: number): number {
  if (code < 0x20) return 0;
  const known = HELVETICA[code - 0x20];
  if (known !== undefined) return known;
  // Latin, Greek and Cyrillic letters beyond ASCII are about as wide as an "o"; from Hangul Jamo on they fill a square.
  return code < 0x1100 ? 600 : 1000;
}

/** The text, cut with an ellipsis if it is wider than `width` points. */
export function fitText(text: string, width: number, size: number, weight: 'normal' | 'bold' = 'normal'): string {
  if (measureText(text, size, weight) <= width) return text;
  const letters = [...text];
  while (letters.length > 0 && measureText(`${letters.join('')}…`, size, weight) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
