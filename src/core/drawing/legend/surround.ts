import { paletteOf, type FigureLook } from '../../diagram/theme.ts';
import { cleanText } from '../../dot/dotText.ts';
import type { Drawing, Shape } from '../drawing.ts';
import { short } from '../geometry.ts';
import { fitText, measureText } from '../measureText.ts';
import { drawSample, SAMPLE } from './drawSample.ts';
import type { LegendEntry } from './legendOf.ts';

/** What is to stand above and below a figure. */
export interface Surroundings {
  /** Above it; none if empty. */
  readonly title: string;
  /** Below it, in rows as wide as the figure. */
  readonly legend: readonly LegendEntry[];
}

/** Lengths in points. */
const TITLE = { size: 16, room: 30 } as const;
const ROW = { size: 11, height: 20, gap: 18, beforeWords: 6, above: 10 } as const;
const SIDE = 8;
/** So that a title and one sign can be read even above a single small box. */
const NARROWEST = 220;

/** The drawing with a title above and a legend below it; wider only where it is too narrow for a title. */
export function surround(drawing: Drawing, { title, legend }: Surroundings, look: FigureLook): Drawing {
  const palette = paletteOf(look.style, look.theme, look.contrast);
  const shown = cleanText(title).replace(/\s+/g, ' ').trim();
  if (shown === '' && legend.length === 0) return drawing;
  const width = Math.max(drawing.view.width, NARROWEST);
  const { view } = drawing;
  const x = view.x - (width - view.width) / 2;
  const above = shown === '' ? 0 : TITLE.room;
  const rows = intoRows(legend, width - 2 * SIDE);
  const below = rows.length === 0 ? 0 : ROW.above + rows.length * ROW.height;
  const bottom = view.y + view.height;
  return {
    ...drawing,
    view: { x, y: view.y - above, width, height: view.height + above + below },
    around: [
      ...(shown === '' ? [] : [titleText(shown, { x: x + width / 2, y: view.y - 9, width }, palette.ink)]),
      ...rows.flatMap((row, at) => {
        const y = bottom + ROW.above + (at + 0.5) * ROW.height - 4;
        return row.flatMap(({ entry, offset }): Shape[] => [
          ...drawSample(entry, { x: short(x + SIDE + offset), y: short(y) }, { style: look.style, palette }),
          {
            tag: 'text',
            x: short(x + SIDE + offset + SAMPLE.width + ROW.beforeWords),
            y: short(y + 4),
            text: entry.words,
            fontSize: ROW.size,
            fill: palette.ink,
          },
        ]);
      }),
    ],
  };
}

function titleText(text: string, { x, y, width }: { x: number; y: number; width: number }, fill: string): Shape {
  return {
    tag: 'text',
    x: short(x),
    y: short(y),
    text: fitText(text, width - 2 * SIDE, TITLE.size, 'bold'),
    fontSize: TITLE.size,
    fontWeight: 'bold',
    textAnchor: 'middle',
    fill,
  };
}

interface PlacedEntry {
  readonly entry: LegendEntry;
  readonly offset: number;
}

/** Entries from left to right, as many in a row as there is room for. */
function intoRows(legend: readonly LegendEntry[], room: number): readonly (readonly PlacedEntry[])[] {
  const rows: PlacedEntry[][] = [];
  let used = Infinity;
  for (const entry of legend) {
    const width = SAMPLE.width + ROW.beforeWords + measureText(entry.words, ROW.size);
    if (used + width > room) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)?.push({ entry, offset: used });
    used += width + ROW.gap;
  }
  return rows;
}
