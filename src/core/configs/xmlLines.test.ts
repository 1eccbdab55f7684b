import fc from 'fast-check';
import { expect, test } from 'vitest';
import { xmlLines } from './xmlLines.ts';

test('one element a line, children deeper, each line with its elements', () => {
  const child = { tag: 'nvpair', attributes: { name: 'ip', value: '192.0.2.10' }, elementIds: ['address-1'] };
  expect(xmlLines({ tag: 'set', attributes: { id: 'x' }, children: [child], elementIds: ['cluster-1'] })).toEqual([
    { text: '<set id="x">', elementIds: ['cluster-1'] },
    { text: '  <nvpair name="ip" value="192.0.2.10"/>', elementIds: ['address-1'] },
    { text: '</set>', elementIds: ['cluster-1'] },
  ]);
});

test('no value leaves its attribute or its line', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (value) => {
      const [line] = xmlLines({ tag: 'a', attributes: { b: value } });
      expect(line?.text).toMatch(/^<a b="[^"<>\n\r\t]*"\/>$/);
    }),
  );
});

test.each([
  ['a & b', 'a &amp; b'],
  ['"><script>', '&quot;&gt;&lt;script&gt;'],
  ['line\nbreak', 'line&#10;break'],
  ['\u0000', '\uFFFD'],
])('%j is written as %s', (value, written) => {
  expect(xmlLines({ tag: 'a', attributes: { b: value } })[0]?.text).toBe(`<a b="${written}"/>`);
});
