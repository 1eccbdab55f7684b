import { designInPng } from '../core/drawing/designInPng.ts';
import { isPng } from '../core/drawing/pngText.ts';
import { fail, succeed, type Result } from '../core/result.ts';

/** The largest file that is read at all, in bytes; designs and graphs are far smaller. */
export const MAX_FILE_BYTES = 24_000_000;

/**
 * Reads a file as UTF-8 text, or the design that an exported PNG carries; refuses one that is too large or is not text,
 * with a sentence for the user.
 */
export async function readTextFile(file: Blob): Promise<Result<string, string>> {
  if (file.size > MAX_FILE_BYTES) {
    const megabytes = Math.ceil(file.size / 1_000_000);
    return fail(`The file has ${megabytes} MB; at most ${MAX_FILE_BYTES / 1_000_000} MB are read.`);
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    return fail('The file is a zip archive. Unpack it and open the design.quorate.json that lies in it.');
  }
  if (isPng(bytes)) {
    const design = designInPng(bytes);
    return design === undefined ? fail('The picture carries no design, or it was damaged.') : succeed(design);
  }
  try {
    return succeed(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return fail('The file is not text in UTF-8.');
  }
}
