import type { Diagram } from '../diagram/diagram.ts';
import type { DrawingStyle } from '../diagram/theme.ts';
import { printDot } from '../dot/printDot.ts';
import { writeDot } from '../dot/toDotAst.ts';
import type { LayoutNeeds } from './layout.ts';
import { layoutPen } from './layoutPen.ts';
import { splitDiagram } from './splitDiagram.ts';

/** One piece of work for Graphviz. The text is also the key under which its layout is kept. */
export interface LayoutJob {
  readonly dot: string;
  readonly needs: LayoutNeeds;
}

/** What has to be laid out for a diagram: each connected part alone, because layout grows faster than linearly. */
export function layoutJobs(diagram: Diagram, style: DrawingStyle): LayoutJob[] {
  const pen = layoutPen(style);
  return splitDiagram(diagram).map((part) => ({
    dot: printDot(writeDot(part, pen, true)),
    needs: {
      boxes: part.boxes.map((box) => box.elementId),
      groups: part.groups.map((group) => group.elementId),
      arrows: part.arrows.map((arrow) => arrow.id),
    },
  }));
}
