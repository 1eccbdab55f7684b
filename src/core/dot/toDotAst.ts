import type { Diagram, DrawnArrow, DrawnGroup } from '../diagram/diagram.ts';
import { isTurnedInLayout } from '../diagram/isTurnedInLayout.ts';
import type { DrawingStyle, DrawingTheme } from '../diagram/theme.ts';
import type { ElementId } from '../model/element.ts';
import { diagramTree, type DiagramTree } from './diagramTree.ts';
import { docsPen } from './docsPen.ts';
import type { DotAst, DotAttributes, DotStatement } from './dotAst.ts';
import { namesById, namesForReaders, type DotNames } from './dotNames.ts';
import type { DotPen } from './dotPen.ts';
import { workbenchPen } from './workbenchPen.ts';
import { writeColumns, writeFiller, writeRankSet } from './writeColumns.ts';

/** Graphviz's words (attribute `splines`). `ortho` would put labels anywhere. */
const SPLINES = { curved: undefined, straight: 'line', angular: 'polyline' } as const;

/** How a diagram is written as DOT. */
export interface DotOptions {
  readonly style: DrawingStyle;
  readonly theme: DrawingTheme;
  /** Name everything by element id and print `id` attributes, so that a drawing leads back to the design. */
  readonly ids: boolean;
}

/** The graph in the DOT language. All edges stand at the top, which every Graphviz from 2.42 on draws right. */
export function toDotAst(diagram: Diagram, { style, theme, ids }: DotOptions): DotAst {
  const pen = style === 'docs' ? docsPen : workbenchPen(theme);
  return writeDot(diagram, pen, ids);
}

/** The graph as a pen of one's own writes it. */
export function writeDot(diagram: Diagram, pen: DotPen, ids: boolean): DotAst {
  const names = ids ? namesById : namesForReaders(diagram);
  const writer: Writer = { diagram, pen, ids, names, tree: diagramTree(diagram) };
  const edges = [
    ...writeColumns(diagram, names, pen.columns),
    ...diagram.arrows.map((arrow) => writeArrow(arrow, writer)),
  ];
  const isCompound = diagram.arrows.some(
    ({ from, to, toBorderOf }) => toBorderOf !== undefined || writer.tree.isGroup(from) || writer.tree.isGroup(to),
  );
  const splines = SPLINES[diagram.lines ?? 'curved'];
  return {
    name: diagram.name,
    statements: [
      ...(isCompound ? [assignment('compound', 'true')] : []),
      assignment('rankdir', diagram.direction),
      ...(splines === undefined ? [] : [assignment('splines', splines)]),
      ...assignments(pen.graph(diagram)),
      ...defaults('node', pen.nodes),
      ...defaults('edge', pen.edges),
      ...writeInside(undefined, writer),
      ...edges,
    ],
  };
}

interface Writer {
  readonly diagram: Diagram;
  readonly pen: DotPen;
  readonly ids: boolean;
  readonly names: DotNames;
  readonly tree: DiagramTree;
}

function writeInside(parentId: ElementId | undefined, writer: Writer): DotStatement[] {
  const { diagram, pen, ids, names, tree } = writer;
  const boxes = tree.boxesIn(parentId);
  const common = parentId === undefined ? [] : pen.boxesOf(boxes, diagram);
  const nodes = boxes.map((box): DotStatement => {
    const name = names.nodeOf(box.elementId);
    const status = diagram.status.get(box.elementId) ?? {};
    const attributes = [...idAttribute(box.elementId, ids), ...pen.box(box, { status, name, common })];
    return { statement: 'node', name, attributes };
  });
  const groups = tree.groupsIn(parentId).map((group) => writeGroup(group, writer));
  return parentId === undefined ? [...groups, ...nodes] : [...defaults('node', common), ...nodes, ...groups];
}

function writeGroup(group: DrawnGroup, writer: Writer): DotStatement {
  const { diagram, pen, ids, names, tree } = writer;
  const isEmpty = tree.anchorOf(group.elementId, 'first') === group.elementId;
  const filler: DotStatement = {
    statement: 'node',
    name: names.nodeOf(group.elementId),
    attributes: [
      ['label', ''],
      ['style', 'invis'],
      ['shape', 'point'],
    ],
  };
  return {
    statement: 'subgraph',
    name: names.clusterOf(group.elementId),
    statements: [
      ...assignments([...idAttribute(group.elementId, ids), ...pen.group(group, diagram)]),
      ...(isEmpty ? [filler] : writeInside(group.elementId, writer)),
      ...writeFiller(group.elementId, diagram),
      ...(pen.columns ? writeRankSet(group.elementId, diagram, names) : []),
    ],
  };
}

function writeArrow(arrow: DrawnArrow, { diagram, pen, ids, names, tree }: Writer): DotStatement {
  const turned = pen.steady ? isTurnedInLayout(arrow) : arrow.turned === true;
  const [tail, head] = turned ? [arrow.to, arrow.from] : [arrow.from, arrow.to];
  const border = (end: ElementId): ElementId | undefined => {
    if (tree.isGroup(end)) return end;
    return end === arrow.to ? arrow.toBorderOf : undefined;
  };
  const heads = { forward: turned ? 'back' : 'forward', both: 'both', none: 'none' }[arrow.heads];
  const attributes: DotAttributes = [
    ...idAttribute(arrow.id, ids),
    ...pen.arrow(arrow),
    ...optional('dir', pen.headless ? 'none' : heads === 'forward' ? undefined : heads),
    ...optional('ltail', cluster(border(tail), names)),
    ...optional('lhead', cluster(border(head), names)),
    ...pull(arrow, diagram),
  ];
  return {
    statement: 'edge',
    tail: names.nodeOf(tree.anchorOf(tail, 'last')),
    head: names.nodeOf(tree.anchorOf(head, 'first')),
    attributes,
  };
}

/**
 * How an arrow moves its ends. Peers stand side by side; so do, from top to bottom, groups of which one uses the other as
 * a whole: the rows of both then stand level, as the seed's rank sets want it. A use whose way is drawn pulls at nothing.
 */
function pull(arrow: DrawnArrow, { direction, arrows }: Diagram): DotAttributes {
  if (arrow.sideBySide || (arrow.toBorderOf !== undefined && direction === 'TB')) return [['constraint', 'false']];
  const hasWay = arrow.meaning === 'use' && arrows.some((other) => other.meaning === 'path' && other.to === arrow.to);
  return hasWay ? [['weight', '0']] : [];
}

function cluster(id: ElementId | undefined, names: DotNames): string | undefined {
  return id === undefined ? undefined : names.clusterOf(id);
}

function idAttribute(id: string, ids: boolean): DotAttributes {
  return ids ? [['id', id]] : [];
}

function optional(name: string, value: string | undefined): DotAttributes {
  return value === undefined ? [] : [[name, value]];
}

function assignment(name: string, value: string): DotStatement {
  return { statement: 'assignment', name, value };
}

function assignments(attributes: DotAttributes): DotStatement[] {
  return attributes.map(([name, value]) => assignment(name, value));
}

function defaults(of: 'node' | 'edge', attributes: DotAttributes): DotStatement[] {
  return attributes.length === 0 ? [] : [{ statement: 'defaults', of, attributes }];
}
