import type { DrawnArrow } from '../../diagram/diagram.ts';
import type { Palette } from '../../diagram/theme.ts';
import { CARD } from '../cardSize.ts';
import type { Shape } from '../drawing.ts';
import { curvePath, polygonPoints, short } from '../geometry.ts';
import { isTurnedInLayout } from '../../diagram/isTurnedInLayout.ts';
import type { LayoutArrow, Point } from '../layout.ts';
import type { Look } from '../brush.ts';
import { fitText } from '../measureText.ts';
import { headAt, shortenCurve } from './arrowHead.ts';

const HEAD = 9;
const WIDEST_LABEL = CARD.widest;

/** An arrow with heads of its own: the layout knows only the line, so that a change of direction moves nothing. */
export function drawLink(arrow: DrawnArrow, place: LayoutArrow, { palette, status }: Look): Shape[] {
  const stroke = strokeOf(arrow, palette);
  const turned = isTurnedInLayout(arrow);
  const atEnd = arrow.heads === 'both' || (arrow.heads === 'forward' && !turned);
  const atStart = arrow.heads === 'both' || (arrow.heads === 'forward' && turned);
  const curve = shortenCurve(place.curve, { start: atStart ? HEAD - 1 : 0, end: atEnd ? HEAD - 1 : 0 });
  const heads = [
    ...(atEnd ? [headAt(place.curve, 'end', HEAD)] : []),
    ...(atStart ? [headAt(place.curve, 'start', HEAD)] : []),
  ];
  return [
    {
      tag: 'path',
      d: curvePath(curve),
      fill: 'none',
      stroke,
      strokeWidth: arrow.meaning === 'replication' ? 2.2 : 1.4,
      ...(status.failed ? { strokeDasharray: '2 4' } : arrow.meaning === 'access' ? { strokeDasharray: '5 4' } : {}),
    },
    ...heads.map((head): Shape => ({
      tag: 'polygon',
      points: polygonPoints(head),
      fill: stroke,
      stroke,
      strokeLinejoin: 'round',
    })),
    ...drawLabel(arrow.label ?? '', place.lines[0]?.at, palette),
  ];
}

function strokeOf({ meaning }: DrawnArrow, palette: Palette): string {
  if (meaning === 'replication') return palette.replication;
  return meaning === 'path' ? palette.path : palette.use;
}

function drawLabel(label: string, at: Point | undefined, palette: Palette): Shape[] {
  if (label === '' || !at) return [];
  return [
    {
      tag: 'text',
      x: short(at[0]),
      y: short(at[1]),
      text: fitText(label, WIDEST_LABEL, CARD.detailSize),
      fontSize: CARD.detailSize,
      textAnchor: 'middle',
      fill: palette.ink,
    },
  ];
}
