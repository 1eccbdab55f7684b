import { MAX_DESIGN_LENGTH } from '../model/loadDesign.ts';
import { putPngText, readPngText } from './pngText.ts';

/** The name below which a picture carries its design (PNG, 11.3.3.2: Latin letters, at most 79). */
const KEYWORD = 'Quorate design';

/** Puts a printed design into a PNG picture, so that the picture can be opened again. */
export function putDesignIntoPng(png: Uint8Array, design: string): Uint8Array {
  return putPngText(png, KEYWORD, design);
}

/** The design text that an exported PNG carries, not yet loaded; undefined if it has none that is whole. */
export function designInPng(png: Uint8Array): string | undefined {
  return readPngText(png, KEYWORD, MAX_DESIGN_LENGTH);
}
