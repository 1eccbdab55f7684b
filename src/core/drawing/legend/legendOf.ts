import type { Diagram, DiagramStatus, DrawnArrow } from '../../diagram/diagram.ts';
import type { DrawingStyle } from '../../diagram/theme.ts';

/** What a colour or a line of a figure means. */
export interface LegendEntry {
  readonly sample:
    'active' | 'read-write' | 'read-only' | 'none' | 'failed' | 'error' | 'warning' | 'info' | DrawnArrow['meaning'];
  readonly words: string;
}

const STATES: readonly (readonly [LegendEntry['sample'], string, (status: DiagramStatus) => boolean])[] = [
  ['active', 'active server', ({ role, failed }) => role === 'active' && failed !== true],
  ['read-write', 'read-write, or running', ({ access, failed }) => access === 'read-write' && failed !== true],
  ['read-only', 'read-only', ({ access, failed }) => access === 'read-only' && failed !== true],
  ['none', 'no access, or stopped', ({ access, failed }) => access === 'none' && failed !== true],
  ['failed', 'failed', ({ failed }) => failed === true],
];

const FINDINGS: readonly (readonly ['error' | 'warning' | 'info', string])[] = [
  ['error', 'has an error'],
  ['warning', 'has a warning'],
  ['info', 'has a note'],
];

const LINES: readonly (readonly [DrawnArrow['meaning'], string])[] = [
  ['replication', 'replication'],
  ['use', 'uses'],
  ['path', 'path'],
  ['access', 'access over the network'],
];

/** The signs that occur in a figure, in the order in which they are explained. The docs style has one kind of line. */
export function legendOf(diagram: Diagram, style: DrawingStyle): readonly LegendEntry[] {
  const isPlain = style === 'docs';
  const groups = new Set(diagram.groups.map(({ elementId }) => elementId));
  const boxes = new Set(diagram.boxes.map(({ elementId }) => elementId));
  const shown = [...diagram.status].filter(([id]) => groups.has(id) || boxes.has(id));
  const isSeen = (sample: LegendEntry['sample'], [id, status]: (typeof shown)[number]): boolean => {
    if (sample === 'failed') return true;
    return sample === 'active' ? groups.has(id) : boxes.has(id) && (!isPlain || status.fillInDocs === true);
  };
  return [
    ...STATES.flatMap(([sample, words, holds]) =>
      shown.some((entry) => holds(entry[1]) && isSeen(sample, entry)) ? [{ sample, words }] : [],
    ),
    ...(isPlain ? [] : LINES).flatMap(([sample, words]) =>
      diagram.arrows.some(({ meaning }) => meaning === sample) ? [{ sample, words }] : [],
    ),
    ...(isPlain ? [] : FINDINGS).flatMap(([sample, words]) =>
      shown.some(([, { worst }]) => worst === sample) ? [{ sample, words }] : [],
    ),
  ];
}
