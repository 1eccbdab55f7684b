import type { DrawnArrow, DrawnBox, DrawnGroup } from '../diagram/diagram.ts';
import type { Tone } from '../diagram/theme.ts';
import type { Paint, Shape } from './drawing.ts';
import { curvePath, polygonPoints, short } from './geometry.ts';
import type { LayoutArrow, LayoutBox, TextPlace } from './layout.ts';
import type { Look } from './brush.ts';
import { cleanText } from '../dot/dotText.ts';

/** The size of Graphviz's own text. */
const FONT_SIZE = 14;

/** A cluster as Graphviz draws it: a frame, grey if the server is active. */
export function drawPlainGroup(
  _group: DrawnGroup,
  place: LayoutBox,
  { palette, status, title, isOutlined }: Look,
): Shape[] {
  const isActive = status.role === 'active';
  const tone = isActive && !isOutlined ? palette.active : palette.group;
  const { x, y, width, height } = place;
  return [
    {
      tag: 'rect',
      x: short(x),
      y: short(y),
      width: short(width),
      height: short(height),
      fill: tone.fill,
      ...(isActive && isOutlined ? { strokeWidth: 2 } : {}),
      ...outline(status, palette, tone),
    },
    ...drawLines(title, place.lines, tone.ink),
  ];
}

/** A node as Graphviz draws it: an ellipse, filled where DRBD roles are at stake. */
export function drawPlainBox(box: DrawnBox, place: LayoutBox, { palette, status }: Look): Shape[] {
  const tone = plainTone(status, palette);
  const [rx, ry] = [place.width / 2, place.height / 2];
  return [
    {
      tag: 'ellipse',
      cx: short(place.x + rx),
      cy: short(place.y + ry),
      rx: short(rx),
      ry: short(ry),
      fill: tone.fill,
      ...outline(status, palette, tone),
    },
    ...drawLines(box.label, place.lines, tone.ink),
  ];
}

/** An edge as Graphviz draws it. */
export function drawPlainArrow(arrow: DrawnArrow, place: LayoutArrow, { palette }: Look): Shape[] {
  return [
    { tag: 'path', d: curvePath(place.curve), fill: 'none', stroke: palette.use },
    ...place.heads.map((head): Shape => ({
      tag: 'polygon',
      points: polygonPoints(head),
      fill: palette.use,
      stroke: palette.use,
    })),
    ...drawLines(arrow.label ?? '', place.lines, palette.ink),
  ];
}

/** What has failed is outlined red, thick and broken: seen without colour too. */
function outline({ failed }: Look['status'], palette: Look['palette'], tone: Tone): Paint {
  return failed === true
    ? { stroke: palette.bad.ink, strokeWidth: 2.5, strokeDasharray: '2 3' }
    : { stroke: tone.line };
}

function plainTone({ fillInDocs, access }: Look['status'], palette: Look['palette']): Tone {
  if (!fillInDocs) return palette.card;
  if (access === undefined) return palette.note;
  return { 'read-write': palette.good, 'read-only': palette.caution, none: palette.bad }[access];
}

function drawLines(text: string, places: readonly TextPlace[], ink: string): Shape[] {
  return cleanText(text)
    .split('\n')
    .flatMap((line, at): Shape[] => {
      const place = places[at];
      if (!place || line === '') return [];
      const [x, y] = place.at;
      return [
        { tag: 'text', x: short(x), y: short(y), text: line, fontSize: FONT_SIZE, textAnchor: 'middle', fill: ink },
      ];
    });
}
