import type { Analysis } from '../../core/kind/workbench.ts';
import type { Result } from '../../core/result.ts';
import type { FigureLook } from '../../core/diagram/theme.ts';
import { copyPng } from '../../platform/clipboard.ts';
import { say } from '../store/store.ts';
import { pngOf } from './exportFigure.ts';
import { svgOf } from './svgOf.ts';

/** Twice the size on the screen, as in the export dialog. */
const SCALE = 2;

/** Copies the whole figure as a PNG that opens again here. */
export async function copyFigure(analysis: Analysis, look: FigureLook): Promise<void> {
  await copyAsPng(svgOf(analysis, look).then((svg) => (svg.ok ? pngOf(svg.value, analysis.design, SCALE) : svg)));
}

/** Copies a picture that is still being painted, and tells whether it could be done. */
export async function copyAsPng(painting: Promise<Result<Uint8Array, string>>): Promise<void> {
  const png = painting.then((painted) => {
    if (!painted.ok) throw new Error(painted.error);
    return new Blob([new Uint8Array(painted.value)], { type: 'image/png' });
  });
  const isCopied = await copyPng(png);
  say(isCopied ? 'The PNG is on the clipboard.' : 'The PNG could not be copied.', isCopied ? 'good' : 'bad');
}
