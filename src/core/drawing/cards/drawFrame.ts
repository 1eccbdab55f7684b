import type { DrawnGroup } from '../../diagram/diagram.ts';
import type { Palette, Tone } from '../../diagram/theme.ts';
import { roleWord } from '../../diagram/wordsFor.ts';
import { cleanText } from '../../dot/dotText.ts';
import { CARD } from '../cardSize.ts';
import type { Shape } from '../drawing.ts';
import { short } from '../geometry.ts';
import type { LayoutBox } from '../layout.ts';
import type { Look } from '../brush.ts';
import { fitText, measureText } from '../measureText.ts';
import { drawBadge } from './drawBadge.ts';

/** A group as a rounded frame. */
export function drawFrame(group: DrawnGroup, place: LayoutBox, look: Look): Shape[] {
  const { status } = look;
  const tone = frameTone(look);
  const isLoose = group.shape === 'cluster' || group.shape === 'site';
  return [
    {
      tag: 'rect',
      x: short(place.x),
      y: short(place.y),
      width: short(place.width),
      height: short(place.height),
      rx: 10,
      fill: tone.fill,
      stroke: tone.line,
      strokeWidth: status.role === 'active' ? 1.8 : 1.2,
      ...(isLoose ? { strokeDasharray: '7 4' } : {}),
    },
  ];
}

/** The title of a group on the left and its role as a pill on the right, above the arrows that pass there. */
export function drawCaption(_group: DrawnGroup, place: LayoutBox, look: Look): Shape[] {
  const { palette, status, title } = look;
  const tone = frameTone(look);
  const { x, y, width } = place;
  const word = roleWord(status);
  const pillWidth = word === '' ? 0 : measureText(word, CARD.wordSize, 'bold') + 16;
  const text = fitText(
    cleanText(title).replace(/\s+/g, ' ').trim(),
    width - pillWidth - 2 * CARD.padding,
    CARD.titleSize,
    'bold',
  );
  const textWidth = measureText(text, CARD.titleSize, 'bold');
  return [
    {
      tag: 'rect',
      x: short(x + CARD.padding - 4),
      y: short(y + 7),
      width: short(textWidth + 8),
      height: 18,
      rx: 4,
      fill: tone.fill,
      opacity: 0.9,
    },
    {
      tag: 'text',
      x: short(x + CARD.padding),
      y: short(y + 20),
      text,
      fontSize: CARD.titleSize,
      fontWeight: 'bold',
      fill: tone.ink,
    },
    ...(word === ''
      ? []
      : drawPill(word, { right: x + width - 8, top: y + 7, width: pillWidth }, pillTone(status, palette))),
    ...(status.worst === undefined ? [] : drawBadge(status.worst, [x + width - 6, y + 2], palette)),
  ];
}

function frameTone({ status: { failed, role }, palette, isOutlined }: Look): Tone {
  const tone = failed ? palette.bad : role === 'active' ? palette.active : palette.group;
  return isOutlined ? { ...tone, fill: palette.paper } : tone;
}

function pillTone({ failed, fenced, role }: Look['status'], palette: Palette): Tone {
  if (failed || fenced) return { ...palette.bad, fill: palette.paper };
  return role === 'active' ? palette.good : { ...palette.card, ink: palette.softInk };
}

function drawPill(word: string, place: { right: number; top: number; width: number }, tone: Tone): Shape[] {
  const x = place.right - place.width;
  return [
    {
      tag: 'rect',
      x: short(x),
      y: short(place.top),
      width: short(place.width),
      height: 18,
      rx: 9,
      fill: tone.fill,
      stroke: tone.line,
      strokeWidth: 1,
    },
    {
      tag: 'text',
      x: short(x + place.width / 2),
      y: short(place.top + 12.7),
      text: word,
      fontSize: CARD.wordSize,
      fontWeight: 'bold',
      textAnchor: 'middle',
      fill: tone.ink,
    },
  ];
}
