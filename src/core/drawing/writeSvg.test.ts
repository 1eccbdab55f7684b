import { expect, test } from 'vitest';
import type { Drawing } from './drawing.ts';
import { escapeXml, writeSvg } from './writeSvg.ts';

const drawing: Drawing = {
  view: { x: -4, y: -4, width: 108, height: 58 },
  title: 'A & B',
  description: 'alice holds <nothing>.',
  paper: '#ffffff',
  ink: '#000000',
  items: [
    {
      key: 'box disk-1',
      elementId: 'disk-1',
      kind: 'box',
      label: '"Data"',
      shapes: [
        { tag: 'rect', x: 0, y: 0, width: 10, height: 10, strokeWidth: 1.2, stroke: '#000000' },
        { tag: 'text', x: 5, y: 5, text: '</text><script>', fontSize: 12, textAnchor: 'middle' },
      ],
    },
  ],
};

test('a picture has title, description, size and one group for each element', () => {
  expect(writeSvg(drawing)).toBe(
    `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="-4 -4 108 58" width="108" height="58" font-family="Helvetica,Arial,sans-serif">
<title>A &amp; B</title>
<desc>alice holds &lt;nothing&gt;.</desc>
<rect x="-4" y="-4" width="108" height="58" fill="#ffffff"/>
<g id="box-disk-1">
<title>&quot;Data&quot;</title>
<rect x="0" y="0" width="10" height="10" stroke-width="1.2" stroke="#000000"/>
<text x="5" y="5" font-size="12" text-anchor="middle">&lt;/text&gt;&lt;script&gt;</text>
</g>
</svg>
`,
  );
});

test('the design travels in the file as text', () => {
  expect(writeSvg(drawing, { metadata: '{"a":"<b>&"}', scale: 2 })).toMatch(
    /width="216" height="116"[\s\S]*<metadata>\{&quot;a&quot;:&quot;&lt;b&gt;&amp;&quot;\}<\/metadata>/,
  );
});

test('a transparent figure has no paper, and all else is the same', () => {
  const paper = '<rect x="-4" y="-4" width="108" height="58" fill="#ffffff"/>\n';
  expect(writeSvg(drawing)).toContain(paper);
  expect(writeSvg(drawing, { background: 'transparent' })).toBe(writeSvg(drawing).replace(paper, ''));
});

test('what XML cannot hold is left out', () => {
  expect(escapeXml('a\u0000\u0008b\ufffe\ud800')).toBe('ab\ufffd');
});
