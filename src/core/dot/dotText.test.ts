import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText, dotText, isPlainName, quoteDot, readDotText } from './dotText.ts';

const owner = { name: 'n', graph: 'g' };

test('any text is read back from its DOT form', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(readDotText(dotText(text), owner)).toBe(cleanText(text));
    }),
    { numRuns: 2000 },
  );
});

describe('readDotText follows escapes and entities', () => {
  test.each([
    ['\\N', 'n'],
    ['\\G', 'g'],
    ['a\\lb\\r', 'a\nb\n'],
    ['&lt;&#65;&#x42;&unknown;', '<AB&unknown;'],
    ['&#9999999;', '&#9999999;'],
    ['\\\\N', '\\N'],
  ])('%s is %j', (label, text) => {
    expect(readDotText(label, owner)).toBe(text);
  });
});

test.each([
  ['plain', 'plain'],
  ['-1.5', '-1.5'],
  ['two words', '"two words"'],
  ['node', '"node"'],
  ['Digraph', '"Digraph"'],
  ['', '""'],
  ['say "hi"', '"say \\"hi\\""'],
  ['<b>', '"<b>"'],
])('%j is printed as %s', (value, printed) => {
  expect(quoteDot(value)).toBe(printed);
});

test.each(['%s', '%3', '', ' x', 'a"b', 'a\\', 'a:b', '<b>', 'a\nb', 'x'.repeat(80)])(
  '%j is no name for a node',
  (text) => {
    expect(isPlainName(text)).toBe(false);
  },
);

test('control characters and halves of surrogate pairs do not get through', () => {
  expect(cleanText('a\u0000b\u0001\u0008c\ud800d\r\ne\tf\ufffe')).toBe('abc\ufffdd\ne f');
});
