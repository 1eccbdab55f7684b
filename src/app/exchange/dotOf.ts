import type { FigureLook } from '../../core/diagram/theme.ts';
import { printFigure } from '../../core/dot/printFigure.ts';
import type { Analysis } from '../../core/kind/workbench.ts';
import { workbench } from '../../workbench.ts';

/** The figure as DOT text for readers. */
export function dotOf(analysis: Analysis, look: FigureLook): string {
  return printFigure(workbench.draw(analysis), look);
}
