import { titleOf } from '../diagram/titleOf.ts';
import type { Diagram, DiagramStatus, DrawnArrow, DrawnBox, DrawnGroup } from '../diagram/diagram.ts';
import { paletteOf, type DrawingStyle, type DrawingTheme, type Palette } from '../diagram/theme.ts';
import { accessWord, roleWord } from '../diagram/wordsFor.ts';
import { drawCard } from './cards/drawCard.ts';
import { drawCaption, drawFrame } from './cards/drawFrame.ts';
import { drawLink } from './cards/drawLink.ts';
import { describeDiagram } from './describeDiagram.ts';
import type { Drawing, DrawingItem, Shape } from './drawing.ts';
import type { Layout, LayoutArrow, LayoutBox } from './layout.ts';
import { drawPlainArrow, drawPlainBox, drawPlainGroup } from './plain.ts';

/** Space around the picture in points; 4 is what Graphviz leaves. */
const MARGIN: Readonly<Record<DrawingStyle, number>> = { docs: 4, workbench: 16 };

/** How one style draws the parts. */
export interface Brush {
  group(group: DrawnGroup, place: LayoutBox, look: Look): Shape[];
  /** What of a group lies above the arrows. */
  caption?(group: DrawnGroup, place: LayoutBox, look: Look): Shape[];
  box(box: DrawnBox, place: LayoutBox, look: Look): Shape[];
  arrow(arrow: DrawnArrow, place: LayoutArrow, look: Look): Shape[];
}

/** What a part looks at besides itself. */
export interface Look {
  readonly palette: Palette;
  readonly status: DiagramStatus;
  readonly title: string;
}

const BRUSHES: Readonly<Record<DrawingStyle, Brush>> = {
  docs: { group: drawPlainGroup, box: drawPlainBox, arrow: drawPlainArrow },
  workbench: { group: drawFrame, caption: drawCaption, box: drawCard, arrow: drawLink },
};

/** Turns places into shapes. Parts that the layout does not know (a stale layout) are left out. */
export function makeDrawing(
  layout: Layout,
  diagram: Diagram,
  { style, theme }: { readonly style: DrawingStyle; readonly theme: DrawingTheme },
): Drawing {
  const palette = paletteOf(style, theme);
  const brush = BRUSHES[style];
  const margin = MARGIN[style];
  const names = new Map([...diagram.groups, ...diagram.boxes].map((part) => [part.elementId, part.label]));
  const nameOf = (id: string | undefined): string => names.get(id ?? '') ?? '';
  const look = (id: string, title: string): Look => ({ palette, title, status: diagram.status.get(id) ?? {} });

  const groups = diagram.groups.flatMap((group): DrawingItem[] => {
    const place = placeIn(layout.groups, group.elementId);
    if (!place) return [];
    const title = titleOf(group, diagram);
    const seen = look(group.elementId, title);
    const label = phrase(title, roleWord(seen.status), inside(nameOf(group.parentId)), worry(seen.status));
    return [item('group', group, label, brush.group(group, place, seen), place)];
  });
  const captions = diagram.groups.flatMap((group): DrawingItem[] => {
    const place = placeIn(layout.groups, group.elementId);
    if (!place || !brush.caption) return [];
    const title = titleOf(group, diagram);
    const shapes = brush.caption(group, place, look(group.elementId, title));
    return [{ ...item('group', group, title, shapes), key: `caption ${group.elementId}`, isCaption: true }];
  });
  const boxes = diagram.boxes.flatMap((box): DrawingItem[] => {
    const place = placeIn(layout.boxes, box.elementId);
    if (!place) return [];
    const seen = look(box.elementId, box.label);
    const label = phrase(
      box.label,
      box.detail,
      accessWord(box, seen.status),
      inside(nameOf(box.parentId)),
      worry(seen.status),
    );
    return [item('box', box, label, brush.box(box, place, seen), place)];
  });
  const arrows = diagram.arrows.flatMap((arrow): DrawingItem[] => {
    const place = placeIn(layout.arrows, arrow.id);
    if (!place) return [];
    const seen = look(arrow.elementId, arrow.label ?? '');
    const label = phrase(arrow.label ?? '', `${nameOf(arrow.from)} to ${nameOf(arrow.to)}`);
    return [{ ...item('arrow', arrow, label, brush.arrow(arrow, place, seen)), key: `arrow ${arrow.id}` }];
  });
  return {
    view: { x: -margin, y: -margin, width: layout.width + 2 * margin, height: layout.height + 2 * margin },
    title: diagram.title,
    description: describeDiagram(diagram),
    paper: palette.paper,
    ink: palette.ink,
    items: [...groups, ...arrows, ...captions, ...boxes],
  };
}

function item(
  kind: DrawingItem['kind'],
  part: DrawnGroup | DrawnBox | DrawnArrow,
  label: string,
  shapes: readonly Shape[],
  place?: LayoutBox,
): DrawingItem {
  const frame = place && { x: place.x, y: place.y, width: place.width, height: place.height };
  return {
    key: `${kind} ${part.elementId}`,
    elementId: part.elementId,
    kind,
    label,
    shapes,
    ...(frame ? { frame } : {}),
  };
}

function placeIn<T>(record: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(record, id) ? record[id] : undefined;
}

function phrase(...words: readonly (string | undefined)[]): string {
  return words.filter((word) => word !== undefined && word !== '').join(', ');
}

function inside(name: string): string {
  return name === '' ? '' : `in ${name}`;
}

function worry({ worst }: DiagramStatus): string {
  return worst === undefined ? '' : `has ${{ error: 'an error', warning: 'a warning', info: 'a note' }[worst]}`;
}
