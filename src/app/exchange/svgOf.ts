import type { Analysis } from '../../core/kind/workbench.ts';
import { fail, type Result } from '../../core/result.ts';
import type { FigureChoice } from './dotOf.ts';

/** An SVG document and its size in CSS pixels. */
export interface SvgPicture {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

/** Paints the figure. */
export async function svgOf(_analysis: Analysis, _choice: FigureChoice): Promise<Result<SvgPicture, string>> {
  return fail('not yet');
}
