import { useMemo } from 'react';
import type { Drawing, DrawingItem } from '../../core/drawing/drawing.ts';
import type { Analysis } from '../../core/kind/workbench.ts';
import type { Severity } from '../../core/rules/rule.ts';
import { countByPlace, type FindingCount } from '../findings/countByPlace.ts';
import { saySeverities } from '../ui/severity.ts';
import { marks } from '../marks.ts';
import { frameOf } from './frameOf.ts';
import { placeInFigure } from './placeInFigure.ts';

const TONES: Readonly<Record<Severity, { readonly pill: string; readonly text: string; readonly sign: string }>> = {
  error: { pill: 'fill-bad-soft stroke-bad', text: 'fill-bad', sign: '×' },
  warning: { pill: 'fill-warn-soft stroke-warn', text: 'fill-warn', sign: '!' },
  info: { pill: 'fill-info-soft stroke-info', text: 'fill-info', sign: 'i' },
};

/** A badge is as large as text on the page, but never larger than this, in points of the figure. */
const LARGEST = 1.7;

/**
 * Badges on the figure on the screen, in the place of the plain signs that an exported figure has: the worst severity and the
 * number of findings. The pane finds out what was clicked; to screen readers the elements themselves tell.
 */
export function FigureBadges({
  drawing,
  analysis,
  scale,
}: {
  readonly drawing: Drawing;
  readonly analysis: Analysis;
  readonly scale: number;
}) {
  const badges = useMemo(() => badgesOf(drawing, analysis), [drawing, analysis]);
  const size = Math.min(1 / scale, LARGEST);
  return (
    <g aria-hidden="true">
      {badges.map(({ item, x, y, findings }) => {
        const { pill, text, sign } = TONES[findings.worst];
        const ofWorst = findings.bySeverity[findings.worst];
        const words = `${sign} ${ofWorst}${findings.count > ofWorst ? ` +${findings.count - ofWorst}` : ''}`;
        // Below the line of an arrow, whose words stand above it.
        const drop = item.kind === 'arrow' ? 11 : 0;
        const width = 11 + words.length * 5.5;
        return (
          <g
            key={item.key}
            transform={`translate(${x} ${y}) scale(${size})`}
            className="cursor-pointer"
            data-test={marks.findingsBadge}
            data-badge={item.key}
          >
            <title>{`${saySeverities(findings.bySeverity)}; click to read`}</title>
            <rect x={-width / 2} y={drop - 8} width={width} height={16} rx={8} className={pill} strokeWidth={1.1} />
            <text y={drop + 3.8} textAnchor="middle" fontSize={10.5} fontWeight="bold" className={text}>
              {words}
            </text>
          </g>
        );
      })}
    </g>
  );
}

interface Badge {
  readonly item: DrawingItem;
  readonly x: number;
  readonly y: number;
  readonly findings: FindingCount;
}

/** The badge of each item with findings, by its key; an arrow wears it on its line, a box at its upper right corner. */
export function badgesOf(drawing: Drawing, { findings, index }: Analysis): Badge[] {
  const items = new Map<string, DrawingItem>();
  const counts = countByPlace(findings, (id) => {
    const item = placeInFigure(drawing, index, id);
    if (!item) return [];
    items.set(item.key, item);
    return [item.key];
  });
  return [...counts].flatMap(([key, count]) => {
    const item = items.get(key);
    const frame = item && frameOf(item);
    if (!item || !frame) return [];
    const [dx, dy] = CORNERS[item.kind];
    return [{ item, x: frame.x + frame.width + dx, y: frame.y + dy, findings: count }];
  });
}

/** How far from the upper right corner, in points; a group has its role there, which stays readable. */
const CORNERS: Readonly<Record<DrawingItem['kind'], readonly [number, number]>> = {
  group: [2, -5],
  box: [-5, 2],
  arrow: [0, 0],
};
