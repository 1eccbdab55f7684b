import type { FigureLook } from '../../core/diagram/theme.ts';
import { printFigure } from '../../core/dot/printFigure.ts';
import type { Analysis } from '../../core/kind/workbench.ts';
import type { ElementId } from '../../core/model/element.ts';
import { workbench } from '../../workbench.ts';

/** The figure, or the part of it that is about `only`, as DOT text for readers; empty if nothing of that is drawn. */
export function dotOf(analysis: Analysis, look: FigureLook, only?: readonly ElementId[]): string {
  const figure = only === undefined ? workbench.draw(analysis) : workbench.drawPart(analysis, only);
  return figure ? printFigure(figure, look) : '';
}
