import { expect, test } from 'vitest';
import { quoteXml } from '../../core/configs/quoteXml.ts';
import { designInSvg } from './designInSvg.ts';

const DESIGN = `{"title":"a < b & \\"c\\" 'd' </metadata> &lt; \u96ea 😀"}`;

test.each([
  ['as we write it', `<svg xmlns="http://www.w3.org/2000/svg"><metadata>${quoteXml(DESIGN)}</metadata></svg>`],
  ['with attributes of an editor', `<svg><metadata id="m1">\n${quoteXml(DESIGN)}\n</metadata ></svg>`],
  ['after an XML declaration', `\uFEFF<?xml version="1.0"?>\n<svg><metadata>${quoteXml(DESIGN)}</metadata></svg>`],
])('a design is found in a picture %s', (_what, svg) => {
  expect(designInSvg(svg)).toBe(DESIGN);
});

test('numeric references are read, impossible ones stay', () => {
  expect(designInSvg('<svg><metadata>&#65;&#x42;&#x110000;&amp;lt;</metadata></svg>')).toBe('AB&#x110000;&lt;');
});

test.each([
  ['a foreign picture', '<svg onload="x()"/>'],
  ['empty metadata', '<svg><metadata> </metadata></svg>'],
  ['a cut picture', '<svg><metadata>{"format"'],
  ['a page', '<html><metadata>{}</metadata></html>'],
  ['JSON', '{"a":"<svg><metadata>x</metadata>"}'],
])('%s holds none', (_what, text) => {
  expect(designInSvg(text)).toBeUndefined();
});
