import { titleOf } from '../diagram/titleOf.ts';
import type { Diagram, DiagramStatus, DrawnGroup } from '../diagram/diagram.ts';
import type { DotAttributes } from './dotAst.ts';
import type { DotPen } from './dotPen.ts';
import { dotText } from './dotText.ts';

/** The seed's names of colours: green can be read and written, red cannot be reached. */
const ACCESS_COLOURS = { 'read-write': 'green', 'read-only': 'gold', none: 'red' } as const;

/** The plain style of the seed's figures: grey boxes around active servers, green and red disks where DRBD has roles. */
export const docsPen: DotPen = {
  graph: () => [],
  nodes: [],
  edges: [],
  group: (group, diagram) => [...docsFrame(group, diagram), ['label', dotText(titleOf(group, diagram))]],
  boxesOf: (boxes, { status }) =>
    boxes.length > 0 && boxes.every((box) => status.get(box.elementId)?.fillInDocs) ? [['style', 'filled']] : [],
  box: (box, { status, name, common }) => [
    ...(box.label === name ? [] : ([['label', dotText(box.label)]] as const)),
    ...docsFill(status, common.length > 0),
  ],
  arrow: (arrow) => (arrow.label === undefined ? [] : [['label', dotText(arrow.label)]]),
  steady: false,
  columns: false,
  headless: false,
};

function docsFrame(group: DrawnGroup, { direction, status, groups, frames }: Diagram): DotAttributes {
  const holdsGroups = groups.some((inner) => inner.parentId === group.elementId);
  const rankdir: DotAttributes = [['rankdir', holdsGroups && direction === 'TB' ? 'LR' : 'TB']];
  if (status.get(group.elementId)?.role !== 'active') return rankdir;
  return frames === 'outlined'
    ? [...rankdir, ['penwidth', '2']]
    : [...rankdir, ['style', 'filled'], ['color', 'lightgrey']];
}

function docsFill({ fillInDocs, access }: DiagramStatus, isFilled: boolean): DotAttributes {
  if (!fillInDocs || access === undefined) return [];
  const colour = ['color', ACCESS_COLOURS[access]] as const;
  return isFilled ? [colour] : [['style', 'filled'], colour];
}
