import { expect, test } from 'vitest';
import { plainLine } from './plainLine.ts';

test.each([
  ['NAS 1', 'NAS 1'],
  ['a\r\nb', 'a b'],
  ['a\u202eb\u2028c\u0007', 'a b c '],
])('%j becomes %j', (text, line) => {
  expect(plainLine(text)).toBe(line);
});
