import type { DrawingStyle, DrawingTheme } from '../../core/diagram/theme.ts';
import { printDot } from '../../core/dot/printDot.ts';
import { toDotAst } from '../../core/dot/toDotAst.ts';
import type { Analysis } from '../../core/kind/workbench.ts';
import { workbench } from '../../workbench.ts';

/** How a figure is made; chosen apart from the theme of the page. */
export interface FigureChoice {
  readonly style: DrawingStyle;
  readonly theme: DrawingTheme;
}

/** The figure as DOT text for readers: named as a person would name things. */
export function dotOf(analysis: Analysis, { style, theme }: FigureChoice): string {
  return printDot(toDotAst(workbench.draw(analysis), { style, theme, ids: false }));
}
