import type { DrawnBox } from '../../diagram/diagram.ts';
import { accessWord, toneOf } from '../../diagram/wordsFor.ts';
import { cleanText } from '../../dot/dotText.ts';
import { CARD, detailOf } from '../cardSize.ts';
import type { Shape } from '../drawing.ts';
import { short } from '../geometry.ts';
import type { LayoutBox } from '../layout.ts';
import type { Look } from '../brush.ts';
import { fitText } from '../measureText.ts';
import { drawBadge } from './drawBadge.ts';
import { drawIcon } from './drawIcon.ts';

/** A box as a card: an icon for what it is, its name, and below it details and its state in words. */
export function drawCard(box: DrawnBox, place: LayoutBox, { palette, status }: Look): Shape[] {
  const tone = toneOf(status, palette);
  const { x, y, width, height } = place;
  const room = width - CARD.iconRoom - CARD.padding + 4;
  const detail = detailOf(box.detail, accessWord(box, status));
  const middle = y + height / 2;
  const isOut = status.failed === true || status.access === 'none';
  const text = { tag: 'text', x: short(x + CARD.iconRoom) } as const;
  return [
    {
      tag: 'rect',
      x: short(x),
      y: short(y),
      width: short(width),
      height: short(height),
      rx: box.shape === 'service' || box.shape === 'address' ? short(Math.min(16, height / 2)) : 6,
      fill: tone.fill,
      stroke: tone.line,
      strokeWidth: 1.2,
      ...(isOut ? { strokeDasharray: '5 3' } : {}),
    },
    ...drawIcon(box.shape, x + 10, middle - 8, tone.line),
    {
      ...text,
      y: short(detail === '' ? middle + 4.5 : middle - 3),
      text: fitText(oneLine(box.label), room, CARD.labelSize, 'bold'),
      fontSize: CARD.labelSize,
      fontWeight: 'bold',
      fill: palette.ink,
    },
    ...(detail === ''
      ? []
      : [
          {
            ...text,
            y: short(middle + 13),
            text: fitText(oneLine(detail), room, CARD.detailSize),
            fontSize: CARD.detailSize,
            fill: status.access === undefined ? palette.softInk : tone.ink,
          } satisfies Shape,
        ]),
    ...(status.failed ? drawCross(place, palette.bad.line) : []),
    ...(status.worst === undefined ? [] : drawBadge(status.worst, [x + width - 4, y + 3], palette)),
  ];
}

function oneLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim();
}

function drawCross({ x, y, width, height }: LayoutBox, stroke: string): Shape[] {
  const [right, bottom] = [short(x + width), short(y + height)];
  return [
    {
      tag: 'path',
      d: `M${short(x)},${short(y)}L${right},${bottom}M${right},${short(y)}L${short(x)},${bottom}`,
      fill: 'none',
      stroke,
      strokeWidth: 1.2,
      opacity: 0.55,
    },
  ];
}
