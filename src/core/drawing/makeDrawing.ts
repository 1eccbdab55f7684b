import { titleOf } from '../diagram/titleOf.ts';
import type { Diagram, DrawnArrow } from '../diagram/diagram.ts';
import { paletteOf, type DrawingStyle, type FigureLook } from '../diagram/theme.ts';
import type { ElementId } from '../model/element.ts';
import type { Brush, Look } from './brush.ts';
import { drawCard } from './cards/drawCard.ts';
import { drawCaption, drawFrame } from './cards/drawFrame.ts';
import { drawLink } from './cards/drawLink.ts';
import { describeDiagram } from './describeDiagram.ts';
import type { Drawing, DrawingItem } from './drawing.ts';
import { createLabeller } from './labelItem.ts';
import type { Layout, LayoutBox } from './layout.ts';
import { drawPlainArrow, drawPlainBox, drawPlainGroup } from './plain.ts';

/** Space around the picture in points; 4 is what Graphviz leaves. */
const MARGIN: Readonly<Record<DrawingStyle, number>> = { docs: 4, workbench: 16 };

const BRUSHES: Readonly<Record<DrawingStyle, Brush>> = {
  docs: { group: drawPlainGroup, box: drawPlainBox, arrow: drawPlainArrow },
  workbench: { group: drawFrame, caption: drawCaption, box: drawCard, arrow: drawLink },
};

/** Turns places into shapes. Parts that the layout does not know (a stale layout) are left out. */
export function makeDrawing(
  layout: Layout,
  diagram: Diagram,
  { style, theme, contrast, findings }: FigureLook,
): Drawing {
  const palette = paletteOf(style, theme, contrast);
  const margin = MARGIN[style];
  const statusOf = (id: ElementId): Look['status'] => {
    const { worst, ...rest } = diagram.status.get(id) ?? {};
    return worst === undefined || findings === 'apart' ? rest : { ...rest, worst };
  };
  const look = (id: ElementId, title: string): Look => ({
    palette,
    title,
    isOutlined: diagram.frames === 'outlined',
    status: statusOf(id),
  });
  const items = drawItems({ layout, diagram, brush: BRUSHES[style], look });
  return {
    view: { x: -margin, y: -margin, width: layout.width + 2 * margin, height: layout.height + 2 * margin },
    title: diagram.title,
    description: describeDiagram(diagram),
    paper: palette.paper,
    ink: palette.ink,
    items,
  };
}

interface Canvas {
  readonly layout: Layout;
  readonly diagram: Diagram;
  readonly brush: Brush;
  look(id: ElementId, title: string): Look;
}

function drawItems({ layout, diagram, brush, look }: Canvas): DrawingItem[] {
  const label = createLabeller(diagram);
  const groups = diagram.groups.flatMap((group): DrawingItem[] => {
    const place = placeIn(layout.groups, group.elementId);
    if (!place) return [];
    const { elementId } = group;
    const shapes = brush.group(group, place, look(elementId, titleOf(group, diagram)));
    return [
      { key: `group ${elementId}`, elementId, kind: 'group', label: label(group), shapes, frame: frameOf(place) },
    ];
  });
  const homes = new Map(diagram.boxes.map((box) => [box.elementId, box.parentId]));
  const arrows = diagram.arrows.flatMap((arrow): DrawingItem[] => {
    const place = placeIn(layout.arrows, arrow.id);
    if (!place) return [];
    const { elementId } = arrow;
    const seen = look(elementId, arrow.label ?? '');
    const failed = hasFailedEnd(arrow, diagram, homes);
    const shapes = brush.arrow(arrow, place, failed ? { ...seen, status: { ...seen.status, failed } } : seen);
    return [{ key: `arrow ${arrow.id}`, elementId, kind: 'arrow', label: label(arrow), shapes }];
  });
  const boxes = diagram.boxes.flatMap((box): DrawingItem[] => {
    const place = placeIn(layout.boxes, box.elementId);
    if (!place) return [];
    const { elementId } = box;
    const shapes = brush.box(box, place, look(elementId, box.label));
    return [{ key: `box ${elementId}`, elementId, kind: 'box', label: label(box), shapes, frame: frameOf(place) }];
  });
  return [...groups, ...arrows, ...drawCaptions({ layout, diagram, brush, look }), ...boxes];
}

function drawCaptions({ layout, diagram, brush, look }: Canvas): DrawingItem[] {
  return diagram.groups.flatMap((group): DrawingItem[] => {
    const place = placeIn(layout.groups, group.elementId);
    if (!place || !brush.caption) return [];
    const { elementId } = group;
    const title = titleOf(group, diagram);
    const shapes = brush.caption(group, place, look(elementId, title));
    return [{ key: `caption ${elementId}`, elementId, kind: 'group', label: title, shapes, isCaption: true }];
  });
}

/** True if nothing can pass: one end has failed, or the server that it is in. */
function hasFailedEnd(
  arrow: DrawnArrow,
  { status }: Diagram,
  homes: ReadonlyMap<ElementId, ElementId | undefined>,
): boolean {
  return [arrow.from, arrow.to].some((id) => status.get(id)?.failed || status.get(homes.get(id) ?? '')?.failed);
}

function frameOf({ x, y, width, height }: LayoutBox): NonNullable<DrawingItem['frame']> {
  return { x, y, width, height };
}

function placeIn<T>(record: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(record, id) ? record[id] : undefined;
}
