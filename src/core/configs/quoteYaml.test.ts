import { expect, test } from 'vitest';
import { quoteYaml } from './quoteYaml.ts';

test.each([
  ['alice', '"alice"'],
  ['yes', '"yes"'],
  ['a: b #c', '"a: b #c"'],
  ['say "hi"\\', '"say \\"hi\\"\\\\"'],
  ['two\nlines', '"two\\nlines"'],
  ['nel\u0085 ls\u2028 bom\ufeff', '"nel\\u0085 ls\\u2028 bom\\ufeff"'],
])('%j becomes %s', (text, quoted) => {
  expect(quoteYaml(text)).toBe(quoted);
});
