import type { FigureLook } from '../../core/diagram/theme.ts';
import type { Layout } from '../../core/drawing/layout.ts';
import { layoutJobs, type LayoutJob } from '../../core/drawing/layoutJobs.ts';
import { printPicture, type PictureExtras, type SvgPicture } from '../../core/drawing/printPicture.ts';
import type { Analysis } from '../../core/kind/workbench.ts';
import type { ElementId } from '../../core/model/element.ts';
import { printDesign } from '../../core/model/printDesign.ts';
import { fail, succeed, type Result } from '../../core/result.ts';
import { layoutService } from '../../platform/layoutService.ts';
import { workbench } from '../../workbench.ts';

/** How a picture is to look, and what is to be in it. */
export interface PictureWish extends FigureLook, Pick<PictureExtras, 'background' | 'hasTitle' | 'hasLegend'> {
  /** The figure is about these elements alone. */
  readonly only?: readonly ElementId[] | undefined;
}

const MOST_TRIES = 5;

/**
 * Paints the figure as an SVG file. That of the whole design holds it, so that it can be opened again; who gives away a part
 * gives away no more than is seen.
 */
export async function svgOf(
  analysis: Analysis,
  { style, theme, only, ...extras }: PictureWish,
): Promise<Result<SvgPicture, string>> {
  const diagram = only === undefined ? workbench.draw(analysis) : workbench.drawPart(analysis, only);
  if (!diagram) return fail('Nothing of the selection is in the figure.');
  const layout = await layoutPatiently(layoutJobs(diagram, style));
  if (!layout.ok) return layout;
  const metadata = only === undefined ? { metadata: printDesign(analysis.design) } : {};
  return succeed(printPicture(layout.value, diagram, { style, theme }, { ...extras, ...metadata }));
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
