import { layoutJobs } from '../../core/drawing/layoutJobs.ts';
import { makeDrawing } from '../../core/drawing/makeDrawing.ts';
import { writeSvg, type Background } from '../../core/drawing/writeSvg.ts';
import type { Layout } from '../../core/drawing/layout.ts';
import type { LayoutJob } from '../../core/drawing/layoutJobs.ts';
import { printDesign } from '../../core/model/printDesign.ts';
import type { Analysis } from '../../core/kind/workbench.ts';
import { fail, succeed, type Result } from '../../core/result.ts';
import { layoutService } from '../../platform/layoutService.ts';
import { workbench } from '../../workbench.ts';
import type { FigureLook } from '../../core/diagram/theme.ts';

/** An SVG document and its size in CSS pixels. */
export interface SvgPicture {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

const MOST_TRIES = 5;

/** Paints the figure as an SVG file that holds the design, so that it can be opened again. */
export async function svgOf(
  analysis: Analysis,
  choice: FigureLook,
  background: Background = 'theme',
): Promise<Result<SvgPicture, string>> {
  const diagram = workbench.draw(analysis);
  const layout = await layoutPatiently(layoutJobs(diagram, choice.style));
  if (!layout.ok) return layout;
  const drawing = makeDrawing(layout.value, diagram, choice);
  const { width, height } = drawing.view;
  return succeed({ text: writeSvg(drawing, { metadata: printDesign(analysis.design), background }), width, height });
}

/** The layout client answers only the newest question; an export asks again when the live figure came in between. */
async function layoutPatiently(jobs: readonly LayoutJob[]): Promise<Result<Layout, string>> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const layout = await layoutService.layout(jobs);
    if (layout.ok) return layout;
    if (layout.error !== undefined) return fail(layout.error);
  }
  return fail('The figure changes too fast to be exported.');
}
