import type { Palette } from '../../diagram/theme.ts';
import type { Shape } from '../drawing.ts';
import { short } from '../geometry.ts';
import type { Point } from '../layout.ts';

const SIGNS = { error: '!', warning: '!', info: 'i' } as const;

/** A small sign for the worst finding: a red octagon, a yellow triangle or a blue disc, so that shape tells it too. */
export function drawBadge(worst: 'error' | 'warning' | 'info', centre: Point, palette: Palette): Shape[] {
  const tone = { error: palette.bad, warning: palette.caution, info: palette.note }[worst];
  const [cx, cy] = [short(centre[0]), short(centre[1])];
  const paint = { fill: palette.paper, stroke: tone.line, strokeWidth: 1.6, strokeLinejoin: 'round' } as const;
  const outline: Shape =
    worst === 'info'
      ? { tag: 'ellipse', cx, cy, rx: 7, ry: 7, ...paint }
      : { tag: 'polygon', points: worst === 'error' ? octagon(cx, cy, 7.6) : triangle(cx, cy, 9), ...paint };
  return [
    outline,
    {
      tag: 'text',
      x: cx,
      y: short(cy + (worst === 'warning' ? 4.4 : 3.8)),
      text: SIGNS[worst],
      fontSize: worst === 'warning' ? 9.5 : 10.5,
      fontWeight: 'bold',
      textAnchor: 'middle',
      fill: tone.ink,
    },
  ];
}

function octagon(cx: number, cy: number, radius: number): string {
  return Array.from({ length: 8 }, (_, at) => {
    const angle = (Math.PI / 8) * (2 * at + 1);
    return `${short(cx + radius * Math.cos(angle))},${short(cy + radius * Math.sin(angle))}`;
  }).join(' ');
}

function triangle(cx: number, cy: number, radius: number): string {
  const half = radius * Math.sin(Math.PI / 3);
  return `${cx},${short(cy - radius)} ${short(cx + half)},${short(cy + radius / 2)} ${short(cx - half)},${short(cy + radius / 2)}`;
}
