import type { Diagram } from '../diagram/diagram.ts';
import type { FigureLook } from '../diagram/theme.ts';
import { printDot } from './printDot.ts';
import { toDotAst } from './toDotAst.ts';

/** The figure as DOT text for readers: named as a person would name things. */
export function printFigure(diagram: Diagram, { style, theme }: FigureLook): string {
  return printDot(toDotAst(diagram, { style, theme, ids: false }));
}
