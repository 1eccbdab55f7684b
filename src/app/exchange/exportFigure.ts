import type { SvgPicture } from '../../core/drawing/printPicture.ts';
import type { BundlePictures } from '../../core/configs/assembleBundle.ts';
import type { BundleRefusal } from '../../core/configs/printBundle.ts';
import { putDesignIntoPng } from '../../core/drawing/designInPng.ts';
import type { Design } from '../../core/model/design.ts';
import { printDesign } from '../../core/model/printDesign.ts';
import { slugOf } from '../../core/model/slug.ts';
import { fail, succeed, type Result } from '../../core/result.ts';
import { downloadFile } from '../../platform/files.ts';
import { paintPng } from '../../platform/png.ts';
import { workbench } from '../../workbench.ts';
import type { BundleZip } from '../bundle/bundleMessages.ts';
import { bundleService } from '../bundle/bundleService.ts';
import { say } from '../store/store.ts';
import type { FigureLook } from '../../core/diagram/theme.ts';
import { svgOf } from './svgOf.ts';

const MOST_TRIES = 5;

/** Scales at which a PNG may be painted. */
export const PNG_SCALES = [1, 2, 3, 4] as const;

/**
 * Downloads the bundle of the design in good health as a zip with pictures of the figure; a worker packs it. That is no
 * save: changes are counted on from where they were. The caller makes sure that no error blocks it.
 */
export async function downloadBundle(design: Design, choice: FigureLook): Promise<void> {
  const folder = slugOf(design.title);
  const analysis = workbench.analyse(design);
  const svg = await svgOf(analysis, choice);
  const png = svg.ok ? await pngOf(svg.value, design, 2) : svg;
  const pictures = {
    ...(svg.ok ? { svg: svg.value.text } : {}),
    ...(png.ok ? { png: png.value } : {}),
  };
  const zip = await zipPatiently(design, choice, pictures);
  if (!zip.ok) return say(zip.error.message, 'bad');
  downloadFile(`${folder}.zip`, zip.value.bytes, 'application/zip');
  if (svg.ok) say(`${folder}.zip holds ${zip.value.count} files.`);
  else say(`${folder}.zip has no picture: ${svg.error}`, 'bad');
}

/** The worker answers only the newest question; a download asks again when the view of the bundle came in between. */
async function zipPatiently(
  design: Design,
  choice: FigureLook,
  pictures: BundlePictures,
): Promise<Result<BundleZip, BundleRefusal>> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const zip = await bundleService.zip(design, choice, pictures);
    if (zip.ok) return zip;
    if (zip.error) return fail(zip.error);
  }
  return fail({ message: 'The design changes too fast to be packed.', elementId: undefined });
}

/** A figure as PNG, `scale` times its size. If it is to hold a design, it can be opened again. */
export async function pngOf(
  figure: SvgPicture,
  design: Design | undefined,
  scale: number,
): Promise<Result<Uint8Array, string>> {
  const png = await paintPng(figure.text, figure, scale);
  if (!png.ok) return png;
  const bytes = new Uint8Array(await png.value.arrayBuffer());
  return succeed(design ? putDesignIntoPng(bytes, printDesign(design)) : bytes);
}
