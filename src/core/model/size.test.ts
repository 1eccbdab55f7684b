import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printSize, parseSize } from './size.ts';

test.each([
  ['500 GiB', 500 * 1024 ** 3],
  ['2 TB', 2_000_000_000_000],
  ['1.5 TiB', 1.5 * 1024 ** 4],
  ['100gib', 100 * 1024 ** 3],
  ['42 B', 42],
  ['1,5 TB', 1_500_000_000_000],
  ['0,25 GiB', 256 * 1024 ** 2],
  ['1.4650 TB', 1_465_000_000_000],
  ['\u0665\u0660\u0660 GiB', 500 * 1024 ** 3],
  ['\u06f1\u066b\u06f5 TB', 1_500_000_000_000],
  ['\uff12 TB', 2_000_000_000_000],
])('reads %s', (text, bytes) => {
  expect(parseSize(text)).toEqual({ ok: true, value: bytes });
});

test.each([
  ['1,500 GB', '"1,500" may mean 1.5 or 1500; write one of these.'],
  ['1.500 GiB', '"1.500" may mean 1.5 or 1500; write one of these.'],
  ['1.465 TiB', '"1.465" may mean 1.4650 or 1465; write one of these.'],
])('%s, which may hold thousands, is refused, not guessed', (text, error) => {
  expect(parseSize(text)).toEqual({ ok: false, error });
});

test.each([
  '',
  'many',
  '1,500,000 B',
  '1.234,5 GB',
  '5 apples',
  '-1 GiB',
  '0.3 B',
  '9999999 PiB',
  '1e9',
  'GiB',
  '500',
  '500 Gb',
  '1 Tib',
])('refuses %j', (text) => {
  expect(parseSize(text).ok).toBe(false);
});

test.each([
  [500 * 1024 ** 3, '500 GiB'],
  [2_000_000_000_000, '2 TB'],
  [1.5 * 1024 ** 4, '1.5 TiB'],
  [1, '1 B'],
  [1_234_567, '1234567 B'],
  [1_234_560, '1234.56 kB'],
])('writes %d bytes as %s', (bytes, text) => {
  expect(printSize(bytes)).toBe(text);
});

test('what is written is read back to the byte', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }), (bytes) => {
      expect(parseSize(printSize(bytes))).toEqual({ ok: true, value: bytes });
    }),
  );
});
