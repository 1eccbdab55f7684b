import { zipBundle } from '../../core/configs/zipBundle.ts';
import type { Analysis } from '../../core/kind/workbench.ts';
import { slugOf } from '../../core/model/slug.ts';
import type { Result } from '../../core/result.ts';
import { downloadFile } from '../../platform/files.ts';
import { paintPng } from '../../platform/png.ts';
import { workbench } from '../../workbench.ts';
import { say } from '../store/store.ts';
import type { FigureLook } from '../../core/diagram/theme.ts';
import { svgOf } from './svgOf.ts';

/** Scales at which a PNG may be painted. */
export const PNG_SCALES = [1, 2, 3, 4] as const;

/** Downloads the figure as SVG. */
export async function downloadSvg(analysis: Analysis, choice: FigureLook): Promise<void> {
  const figure = await svgOf(analysis, choice);
  if (!figure.ok) return say(figure.error, 'bad');
  downloadFile(`${slugOf(analysis.design.title)}.svg`, figure.value.text, 'image/svg+xml');
}

/** Downloads the figure as PNG, `scale` times the size of the SVG. */
export async function downloadPng(analysis: Analysis, choice: FigureLook, scale: number): Promise<void> {
  const png = await pngOf(analysis, choice, scale);
  if (!png.ok) return say(png.error, 'bad');
  downloadFile(`${slugOf(analysis.design.title)}.png`, png.value);
}

/** Downloads the bundle as a zip with pictures of the figure. The caller makes sure that no error blocks it. */
export async function downloadBundle(analysis: Analysis, choice: FigureLook): Promise<void> {
  const svg = await svgOf(analysis, choice);
  const png = await pngOf(analysis, choice, 2);
  const pictures = {
    ...(svg.ok ? { svg: svg.value.text } : {}),
    ...(png.ok ? { png: new Uint8Array(await png.value.arrayBuffer()) } : {}),
  };
  const bundle = workbench.bundle(analysis, { figure: choice, pictures });
  if (!bundle.ok) return say(bundle.error.message, 'bad');
  const { entries } = bundle.value;
  const folder = slugOf(analysis.design.title);
  downloadFile(`${folder}.zip`, zipBundle(folder, entries), 'application/zip');
  if (svg.ok) say(`${folder}.zip holds ${entries.length} files.`);
  else say(`${folder}.zip has no picture: ${svg.error}`, 'bad');
}

async function pngOf(analysis: Analysis, choice: FigureLook, scale: number): Promise<Result<Blob, string>> {
  const figure = await svgOf(analysis, choice);
  return figure.ok ? paintPng(figure.value.text, figure.value, scale) : figure;
}
