import { strFromU8, strToU8, zlibSync } from 'fflate';
import { inflateWithin } from '../links/inflateWithin.ts';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Length, type and checksum stand around the data of each chunk (PNG, 5.3). */
const FRAME_BYTES = 12;
/** The header is always the first chunk and has 13 bytes (PNG, 11.2.1). */
const AFTER_HEADER = SIGNATURE.length + FRAME_BYTES + 13;
/** Compressed, by zlib's deflate; neither language nor translated keyword (PNG, 11.3.3.4). */
const COMPRESSED = [0, 1, 0, 0, 0];
const ZLIB_HEADER_BYTES = 2;

/** True if the bytes begin as those of a PNG picture do. */
export function isPng(bytes: Uint8Array): boolean {
  return SIGNATURE.every((value, at) => bytes[at] === value);
}

/**
 * Puts text into a PNG picture, as compressed `iTXt` below the keyword (Latin letters); programs that show the picture
 * pass over it. What is no PNG comes back as it is.
 */
export function putPngText(png: Uint8Array, keyword: string, text: string): Uint8Array {
  if (!isPng(png)) return png;
  const type = strToU8('iTXt');
  const body = [strToU8(keyword), Uint8Array.from(COMPRESSED), zlibSync(strToU8(text), { level: 9 })];
  const data = joined([type, ...body]);
  const chunk = joined([fourBytes(data.length - type.length), data, fourBytes(crc32(data))]);
  return joined([png.subarray(0, AFTER_HEADER), chunk, png.subarray(AFTER_HEADER)]);
}

/**
 * The text below the keyword in a PNG picture; undefined if it has none, if it was damaged, or if it would unpack to more
 * than `most` bytes.
 */
export function readPngText(png: Uint8Array, keyword: string, most: number): string | undefined {
  if (!isPng(png)) return undefined;
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const head = joined([strToU8(`iTXt${keyword}`), Uint8Array.from(COMPRESSED)]);
  let at = SIGNATURE.length;
  while (at + FRAME_BYTES <= png.length) {
    const length = view.getUint32(at);
    const end = at + FRAME_BYTES + length;
    if (end > png.length) return undefined;
    const data = png.subarray(at + 4, end - 4);
    if (head.every((value, place) => data[place] === value)) {
      const isWhole = view.getUint32(end - 4) === crc32(data);
      return isWhole ? unpacked(data.subarray(head.length + ZLIB_HEADER_BYTES), most) : undefined;
    }
    at = end;
  }
  return undefined;
}

function unpacked(deflated: Uint8Array, most: number): string | undefined {
  const bytes = inflateWithin(deflated, most);
  return typeof bytes === 'string' ? undefined : strFromU8(bytes);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function fourBytes(value: number): Uint8Array {
  return Uint8Array.of(value >>> 24, value >>> 16, value >>> 8, value);
}

/** The checksum of chunks (PNG, annex D). */
function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}
