import { fail, succeed, type Result } from '../result.ts';

const UNITS: Readonly<Record<string, number>> = {
  PiB: 1024 ** 5,
  PB: 1000 ** 5,
  TiB: 1024 ** 4,
  TB: 1000 ** 4,
  GiB: 1024 ** 3,
  GB: 1000 ** 3,
  MiB: 1024 ** 2,
  MB: 1000 ** 2,
  KiB: 1024,
  kB: 1000,
  B: 1,
};
const BY_LOWER_CASE = new Map(Object.entries(UNITS).map(([unit, bytes]) => [unit.toLowerCase(), bytes]));

/**
 * Reads "500 GiB", "2 TB", "1.5tb", "1,5 TB". A unit is wanted, and bytes: "Gb" are bits. Gives whole bytes, or a sentence on what is wrong.
 * A point or comma before three digits is refused: it parts thousands for some readers, and the fraction for others.
 * Digits may be Arabic, Persian, Devanagari or of full width.
 */
export function parseSize(text: string): Result<number, string> {
  const [, digits, unit] = /^\s*(\d+(?:[.,]\d+)?)\s*([a-z]*)\s*$/i.exec(plainDigits(text)) ?? [];
  if (digits === undefined) return fail('Write a number and a unit, such as 500 GiB or 2 TB.');
  if (/[.,]\d{3}$/.test(digits)) {
    const thousands = digits.replace(/[.,]/, '');
    return fail(`"${digits}" may mean ${saidFraction(digits)} or ${thousands}; write one of these.`);
  }
  if (unit === '') return fail(`Write the unit, too: ${digits} GiB, or ${digits} B for bytes.`);
  if (/^[A-Z]i?b$/.test(unit ?? '')) return fail(`"${unit}" counts bits; bytes are written with a capital B.`);
  const factor = BY_LOWER_CASE.get((unit ?? '').toLowerCase());
  if (factor === undefined) return fail(`"${unit}" is no unit of size; GiB, TiB, GB and TB are.`);
  const bytes = Number(digits.replace(',', '.')) * factor;
  if (bytes > Number.MAX_SAFE_INTEGER) return fail('That is more than this program can count.');
  if (Math.abs(bytes - Math.round(bytes)) > 1e-6 * factor) return fail('That is no whole number of bytes.');
  return succeed(Math.round(bytes));
}

/** A fraction with other than three digits behind its point, so that it can mean nothing else. */
function saidFraction(digits: string): string {
  const exact = digits.replace(',', '.');
  const short = String(Number(exact));
  return short === exact ? `${exact}0` : short;
}

const ZEROS = [0x0660, 0x06f0, 0x0966, 0xff10];

function plainDigits(text: string): string {
  const plain = text.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19]/g, (digit) => {
    const code = digit.charCodeAt(0);
    return String(ZEROS.map((zero) => code - zero).find((value) => value >= 0 && value < 10));
  });
  return plain.replace(/[\u066b\uff0e]/g, '.').replace(/\uff0c/g, ',');
}

/** Writes bytes exactly, in the unit that needs the fewest digits, two of them behind a point at most: "500 GiB", "2 TB", "1.5 TiB". */
export function printSize(bytes: number): string {
  const exact = Object.entries(UNITS).flatMap(([unit, factor]) => {
    const amount = bytes / factor;
    const text = String(Math.round(amount * 100) / 100);
    return amount >= 1 && Number(text) * factor === bytes ? [`${text} ${unit}`] : [];
  });
  const shortest = exact.sort((a, b) => digitsIn(a) - digitsIn(b))[0];
  return shortest ?? `${bytes} B`;
}

function digitsIn(text: string): number {
  return text.replace(/[^\d]/g, '').length;
}
