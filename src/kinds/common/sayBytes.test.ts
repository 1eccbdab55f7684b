import { expect, test } from 'vitest';
import { sayBytes } from './sayBytes.ts';

test.each([
  [0, '0 B'],
  [1023, '1020 B'],
  [1024, '1 KiB'],
  [1.5 * 1024 ** 3, '1.5 GiB'],
  [1.949 * 1024 ** 4, '1.95 TiB'],
  [5000 * 1024 ** 6, '5000 EiB'],
])('%d bytes are %s', (bytes, text) => {
  expect(sayBytes(bytes)).toBe(text);
});
