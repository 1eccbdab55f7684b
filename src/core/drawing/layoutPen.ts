import { titleOf } from '../diagram/titleOf.ts';
import type { DotAttributes } from '../dot/dotAst.ts';
import type { DotPen } from '../dot/dotPen.ts';
import { dotText } from '../dot/dotText.ts';
import type { DrawingStyle } from '../diagram/theme.ts';
import { CARD, cardSize, titleWidth } from './cardSize.ts';
import { measureText } from './measureText.ts';

const FONT = ['fontname', 'Helvetica'] as const;

/** Writes only what the layout depends on: two diagrams with the same text have the same layout. */
export function layoutPen(style: DrawingStyle): DotPen {
  return style === 'docs' ? plainPen : cardPen;
}

/** Sizes follow from the labels, as Graphviz measures them. */
const plainPen: DotPen = {
  graph: () => [FONT],
  nodes: [FONT],
  edges: [FONT],
  group: (group, diagram) => [['label', dotText(titleOf(group, diagram))]],
  boxesOf: () => [],
  box: (box) => [['label', dotText(box.label)]],
  arrow: (arrow) => (arrow.label === undefined ? [] : [['label', dotText(arrow.label)]]),
  steady: true,
  columns: true,
  headless: false,
};

/** Sizes are given in steps, and text is replaced by fillers of its width: names and states that fit move nothing. */
const cardPen: DotPen = {
  graph: () => [FONT, ['nodesep', '0.3'], ['ranksep', '0.6']],
  nodes: [
    ['shape', 'box'],
    ['fixedsize', 'true'],
    ['label', ''],
  ],
  edges: [FONT, ['fontsize', String(CARD.detailSize)]],
  group: (group, diagram) => {
    const hasRole = diagram.status.get(group.elementId)?.role !== undefined;
    return [
      ['label', filler(titleWidth(titleOf(group, diagram), hasRole), CARD.titleSize)],
      ['fontsize', String(CARD.titleSize)],
      ['margin', '14'],
    ];
  },
  boxesOf: () => [],
  box: (box, { status }): DotAttributes => {
    const { width, height } = cardSize(box, status);
    return [
      ['width', inches(width)],
      ['height', inches(height)],
    ];
  },
  arrow: (arrow) => (arrow.label === undefined ? [] : [['label', filler(labelWidth(arrow.label), CARD.detailSize)]]),
  steady: true,
  columns: true,
  headless: true,
};

/** Room for the label of an arrow in points. */
export function labelWidth(label: string): number {
  return Math.min(CARD.widest, measureText(label, CARD.detailSize)) + 12;
}

function filler(width: number, size: number): string {
  return 'i'.repeat(Math.ceil(width / measureText('i', size)));
}

function inches(points: number): string {
  return String(Math.round((points / 72) * 1e4) / 1e4);
}
