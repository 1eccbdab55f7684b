import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { Graphviz } from '@hpcc-js/wasm/graphviz';
import { cleanText, dotText } from '../../src/core/dot/dotText.ts';
import { printDot } from '../../src/core/dot/printDot.ts';
import { loadGraphviz } from '../../src/platform/graphviz.ts';

let graphviz: Graphviz;
beforeAll(async () => {
  graphviz = await loadGraphviz();
});

function shownBy(text: string): string {
  const dot = printDot({
    name: 'g',
    statements: [{ statement: 'node', name: 'a', attributes: [['label', dotText(text)]] }],
  });
  const lines = [...graphviz.layout(dot, 'svg', 'dot').matchAll(/<text [^>]*>([^<]*)<\/text>/g)];
  return lines.map((match) => decodeXml(match[1] ?? '')).join('\n');
}

function decodeXml(text: string): string {
  const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
  return text.replace(/&(#?\w+);/g, (_match, name: string) => {
    if (name.startsWith('#x')) return String.fromCodePoint(Number.parseInt(name.slice(2), 16));
    return name.startsWith('#') ? String.fromCodePoint(Number(name.slice(1))) : (named[name] ?? '');
  });
}

/** In SVG Graphviz writes the second of two spaces as a no-break space, and it leaves out empty lines. */
function withoutEmptyLines(text: string): string {
  return text
    .replace(/\u00a0/g, ' ')
    .split('\n')
    .filter((line) => line !== '')
    .join('\n');
}

test('any label is shown by Graphviz as it was written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), (text) => {
      expect(withoutEmptyLines(shownBy(text))).toBe(withoutEmptyLines(cleanText(text)));
    }),
    { numRuns: 1500 },
  );
});

test.each([
  '"',
  '\\',
  'ends in \\',
  'two\nlines',
  '\\N \\G \\L \\l',
  '&amp;',
  '&#10;',
  '&lt;b&gt;',
  '%s',
  '%3',
  'node',
  '-1.5',
  'a:b:n',
  '--> ',
  '//',
  '#',
  '${x}',
  '</script>',
  ']]>',
  '<b>bold</b>',
  '😀',
  '\u202e right to left',
  'zero\u200bwidth',
  '__proto__',
  'x'.repeat(30_000),
])('%j survives', (text) => {
  expect(shownBy(text)).toBe(text);
});
