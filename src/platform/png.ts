import { fail, succeed, type Result } from '../core/result.ts';

/** Browsers give up on canvases with longer sides, in pixels. */
const LONGEST_SIDE = 16_384;

/** Size of a picture in CSS pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** Paints SVG text `scale` times as large into a PNG. The SVG must name its own fonts and sizes. */
export async function paintPng(
  svg: string,
  { width, height }: PictureSize,
  scale: number,
): Promise<Result<Blob, string>> {
  const columns = Math.ceil(width * scale);
  const rows = Math.ceil(height * scale);
  if (columns > LONGEST_SIDE || rows > LONGEST_SIDE) {
    return fail(
      `At ${scale}x the picture would have ${columns} x ${rows} pixels; at most ${LONGEST_SIDE} a side work.`,
    );
  }
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image(columns, rows);
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = columns;
    canvas.height = rows;
    canvas.getContext('2d')?.drawImage(image, 0, 0, columns, rows);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
    return blob ? succeed(blob) : fail('The browser made no PNG of the picture.');
  } catch {
    return fail('The browser could not paint the picture.');
  } finally {
    URL.revokeObjectURL(url);
  }
}
