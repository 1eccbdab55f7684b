import type { DrawingStyle, Palette, Tone } from '../../diagram/theme.ts';
import { drawBadge } from '../cards/drawBadge.ts';
import type { Shape } from '../drawing.ts';
import type { LegendEntry } from './legendOf.ts';

/** Width and height of a sample in points. */
export const SAMPLE = { width: 22, height: 12 } as const;

interface Place {
  readonly x: number;
  /** Middle of the row. */
  readonly y: number;
}

/** A small piece of what the figure shows, with the same colours and lines. */
export function drawSample(
  { sample }: LegendEntry,
  { x, y }: Place,
  { style, palette }: { readonly style: DrawingStyle; readonly palette: Palette },
): Shape[] {
  const top = y - SAMPLE.height / 2;
  const patch = (tone: Tone, dashes?: string): Shape[] => [
    {
      tag: 'rect',
      x,
      y: top,
      width: SAMPLE.width,
      height: SAMPLE.height,
      ...(style === 'docs' ? {} : { rx: 3 }),
      fill: tone.fill,
      stroke: tone.line,
      strokeWidth: 1.2,
      ...(dashes === undefined ? {} : { strokeDasharray: dashes }),
    },
  ];
  const line = (stroke: string, strokeWidth: number, dashes?: string): Shape[] => [
    {
      tag: 'path',
      d: `M${x},${y}H${x + SAMPLE.width}`,
      fill: 'none',
      stroke,
      strokeWidth,
      ...(dashes === undefined ? {} : { strokeDasharray: dashes }),
    },
  ];
  switch (sample) {
    case 'active':
      return patch(palette.active);
    case 'read-write':
      return patch(palette.good);
    case 'read-only':
      return patch(palette.caution);
    case 'none':
      return patch(palette.bad, style === 'docs' ? undefined : '5 3');
    case 'failed':
      return style === 'docs'
        ? patch({ ...palette.card, line: palette.bad.ink }, '2 3')
        : [...patch(palette.bad, '5 3'), ...line(palette.bad.line, 1.2)];
    case 'replication':
      return line(palette.replication, 2.2);
    case 'use':
      return line(palette.use, 1.4);
    case 'path':
      return line(palette.path, 1.4);
    case 'access':
      return line(palette.use, 1.4, '5 4');
    case 'error':
    case 'warning':
    case 'info':
      return drawBadge(sample, [x + SAMPLE.width / 2, y], palette);
  }
}
