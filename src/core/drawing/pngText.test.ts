import { expect, test } from 'vitest';
import { isPng, putPngText, readPngText } from './pngText.ts';

/** One grey pixel: header, data, end. */
const PIXEL = Uint8Array.from(
  Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==', 'base64'),
);
const TEXT = '{"title":"Köln 雪 😀 </metadata>"}';

test('text goes into a picture and comes out again; the picture stays what it was', () => {
  const png = putPngText(PIXEL, 'Quorate', TEXT);
  expect(readPngText(png, 'Quorate', 1_000)).toBe(TEXT);
  expect(Buffer.from(png.subarray(0, 33))).toEqual(Buffer.from(PIXEL.subarray(0, 33)));
  expect(Buffer.from(png.subarray(png.length - 34))).toEqual(Buffer.from(PIXEL.subarray(33)));
  expect(putPngText(PIXEL, 'Quorate', TEXT)).toEqual(png);
});

test('a picture without it, below another keyword, or no picture, has none', () => {
  expect(readPngText(PIXEL, 'Quorate', 1_000)).toBeUndefined();
  expect(readPngText(putPngText(PIXEL, 'Comment', TEXT), 'Quorate', 1_000)).toBeUndefined();
  expect(readPngText(new TextEncoder().encode(TEXT), 'Quorate', 1_000)).toBeUndefined();
  expect(isPng(new Uint8Array())).toBe(false);
});

test('S-26: text that would unpack to more than is read is given up', () => {
  const bomb = putPngText(PIXEL, 'Quorate', 'a'.repeat(50_000_000));
  expect(bomb.length).toBeLessThan(100_000);
  const started = performance.now();
  expect(readPngText(bomb, 'Quorate', 1_000_000)).toBeUndefined();
  expect(performance.now() - started).toBeLessThan(1_000);
});

test('a damaged or cut picture has none, wherever it was damaged', () => {
  const png = putPngText(PIXEL, 'Quorate', TEXT);
  for (let at = 33; at < png.length - 34; at += 1) {
    const damaged = png.slice();
    damaged[at] = (damaged[at] ?? 0) ^ 1;
    expect(readPngText(damaged, 'Quorate', 1_000)).toBeUndefined();
    expect(readPngText(png.subarray(0, at), 'Quorate', 1_000)).toBeUndefined();
  }
});
