import type { DiagramStatus, DrawnArrow, DrawnBox, DrawnGroup } from '../diagram/diagram.ts';
import type { Palette } from '../diagram/theme.ts';
import type { Shape } from './drawing.ts';
import type { LayoutArrow, LayoutBox } from './layout.ts';

/** What a part looks at besides itself. */
export interface Look {
  readonly palette: Palette;
  readonly status: DiagramStatus;
  readonly title: string;
  /** Frames have a line only. */
  readonly isOutlined: boolean;
}

/** How one style draws the parts. */
export interface Brush {
  group(group: DrawnGroup, place: LayoutBox, look: Look): Shape[];
  /** What of a group lies above the arrows. */
  caption?(group: DrawnGroup, place: LayoutBox, look: Look): Shape[];
  box(box: DrawnBox, place: LayoutBox, look: Look): Shape[];
  arrow(arrow: DrawnArrow, place: LayoutArrow, look: Look): Shape[];
}
