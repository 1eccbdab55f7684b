import { describe, expect, test } from 'vitest';
import { makeDrawing } from '../../core/drawing/makeDrawing.ts';
import { layoutJobs } from '../../core/drawing/layoutJobs.ts';
import { packLayouts } from '../../core/drawing/packLayouts.ts';
import { writeSvg } from '../../core/drawing/writeSvg.ts';
import { MAX_LINK_LENGTH, packLink } from '../../core/links/designLink.ts';
import type { Design } from '../../core/model/design.ts';
import type { LoadProblem } from '../../core/model/integrity.ts';
import { printDesign } from '../../core/model/printDesign.ts';
import { succeed, type Result } from '../../core/result.ts';
import { layoutJob } from '../../platform/graphviz.ts';
import { readDot } from '../../platform/readDot.ts';
import { readTextFile } from '../../platform/readTextFile.ts';
import { workbench } from '../../workbench.ts';
import { readLink } from '../links/readLink.ts';
import { dotOf } from './dotOf.ts';
import { readText } from './readText.ts';

type Opened = Result<Design, readonly LoadProblem[]>;

/** What each door does with what somebody brings; the stories in e2e show that files, drops and pastes take these ways. */
const DOORS: Readonly<Record<string, (content: string) => Promise<Opened>>> = {
  'file or drop': async (content) => {
    const text = await readTextFile(new Blob([content]));
    return text.ok ? byText(text.value) : { ok: false, error: [{ place: '', message: text.error }] };
  },
  paste: byText,
  link: (content) => Promise.resolve(readLink(packLink(content))),
};

async function byText(text: string): Promise<Opened> {
  const read = await readText(text, readDot);
  if (!read.ok) return read;
  return succeed(read.value.what === 'design' ? read.value.design : workbench.openDraft(read.value.draft));
}

const LOOK = { style: 'docs', theme: 'light' } as const;

/** Everything that an opened design puts out as a picture: the SVG with the design in it, and the DOT text. */
async function picturesOf(design: Design): Promise<{ readonly svg: string; readonly dot: string }> {
  const analysis = workbench.analyse(design);
  const diagram = workbench.draw(analysis);
  const layouts = await Promise.all(
    layoutJobs(diagram, LOOK.style).map(async (job) => {
      const layout = await layoutJob(job);
      if (!layout.ok) throw new Error(layout.error);
      return layout.value;
    }),
  );
  const drawing = makeDrawing(packLayouts(layouts), diagram, LOOK);
  return { svg: writeSvg(drawing, { metadata: printDesign(design) }), dot: dotOf(analysis, LOOK) };
}

/** A figure that is recognised, with attributes at the places where Graphviz takes them. */
function figureWith({ graph = '', node = '', edge = '', cluster = '', label = '"Data Disk"' } = {}): string {
  return `digraph figure { graph [rankdir=LR ${graph}]; node [${node}]; edge [${edge}];
    subgraph cluster_m { label="Master"; graph [${cluster}]; md [label=${label}, color=green ${node && `, ${node}`}] }
    subgraph cluster_s { label="Slave"; sd [label="Data Disk", color=red] }
    md -> sd [label="One-Way Replication" ${edge && `, ${edge}`}] }`;
}

/** One attribute at the graph, at nodes, edges and clusters, by themselves and as defaults. */
function everywhere(attribute: string): string {
  return figureWith({ graph: `, ${attribute}`, node: attribute, edge: attribute, cluster: attribute });
}

const ADDRESSES = ['URL', 'href', 'edgeURL', 'headURL', 'tailURL', 'labelURL'];

/** Nothing of these may come out again, in any place: the figure is evidence of a deployment, and no more. */
const DROPPED: readonly (readonly [string, string])[] = [
  ...(
    [
      ['S-01 script as address', 'javascript:marker'],
      ['S-02 blank and mixed case', ' JaVaScRiPt:marker'],
      ['S-03 tab', 'java\tscript:marker'],
      ['S-03 tab as a reference', 'java&#9;script:marker'],
      ['S-03 letter as a reference', '&#106;avascript:marker'],
      ['S-04 comment and line end', 'javascript://%0amarker'],
      ['S-05 vbscript', 'vbscript:marker'],
      ['S-05 page as data', 'data:text/html,marker'],
      ['S-05 picture as data', 'data:image/svg+xml,marker'],
      ['S-05 blob', 'blob:marker'],
      ['S-05 file', 'file:///marker'],
      ['S-06 address without scheme', '//marker.example'],
    ] as const
  ).map(([what, address]) => [what, everywhere(ADDRESSES.map((name) => `${name}="${address}"`).join(', '))] as const),
  [
    'S-07 table with addresses',
    figureWith({
      label: '<<TABLE HREF="javascript:marker"><TR><TD HREF="javascript:marker">Data Disk</TD></TR></TABLE>>',
    }),
  ],
  ['S-08 font that breaks out of its attribute', everywhere(String.raw`fontname="x\" onmouseover=\"marker"`)],
  [
    'S-09 font that breaks out of its element',
    everywhere(String.raw`fontname="x\"/><animate onbegin=\"marker\"/><text y=\""`),
  ],
  ['S-10 font of a label', figureWith({ label: '<<FONT FACE="x&quot; onmouseover=&quot;marker">Data Disk</FONT>>' })],
  ['S-11 font of edge labels', everywhere(String.raw`labelfontname="x\" onmouseover=\"marker"`)],
  ['S-12 style sheet that breaks out', everywhere(String.raw`stylesheet="x\"?><g id=\"marker\"/><?x \""`)],
  ['S-12 style sheet elsewhere', everywhere('stylesheet="//marker.example/x.css"')],
  [
    'S-13 tooltip, id, class and comment',
    everywhere(String.raw`tooltip="\"><g marker>", id="marker", class="marker", comment="--> ]]> marker"`),
  ],
  [
    'S-15 pictures',
    everywhere('image="//marker.example/x.png", shapefile="//marker.example/x.png", _background="marker"'),
  ],
];

describe.each(Object.entries(DOORS).filter(([door]) => door !== 'link'))('a figure by %s', (_door, open) => {
  test.each(DROPPED)('%s: dropped', async (_what, figure) => {
    const opened = await open(figure);
    if (!opened.ok) throw new Error(opened.error[0]?.message);
    const { svg, dot } = await picturesOf(opened.value);
    expect(`${printDesign(opened.value)}${svg}${dot}`).not.toMatch(/marker|javascript/i);
  });
});

test.each(DROPPED)('a link holds no figures: %s', async (_what, figure) => {
  expect(await DOORS['link']?.(figure)).toMatchObject({ ok: false, error: [{ message: /JSON/ }] });
});

const MARKUP = [
  '"><script>marker</script>',
  '-->',
  ']]>',
  '<img src=x onerror=marker>',
  '</metadata>',
  "' onload='marker",
];

/** What a picture of ours is made of. */
const ELEMENTS = new Set([
  'svg',
  'title',
  'desc',
  'metadata',
  'rect',
  'g',
  'text',
  'path',
  'polygon',
  'line',
  'circle',
  'ellipse',
  'polyline',
]);

describe.each(Object.entries(DOORS))('a design by %s', (_door, open) => {
  test.each(MARKUP)('S-13, S-14, S-15 names with %s: text in the picture, and nothing else', async (text) => {
    const opened = await open(designNamed(text));
    if (!opened.ok) throw new Error(opened.error[0]?.message);
    const { svg } = await picturesOf(opened.value);
    const tags = [...svg.matchAll(/<([a-zA-Z!][\w:-]*)([^>]*)>/g)];
    expect(tags.map(([, name = '']) => name).filter((name) => !ELEMENTS.has(name))).toEqual([]);
    expect(
      tags.filter(([, , attributes = '']) => /\b(on\w+|style|href)\s*=/.test(attributes.replace(/"[^"]*"/g, '""'))),
    ).toEqual([]);
    expect(opened.value.title).toBe(text);
  });

  test.each([
    ['S-19 __proto__ as an element', '{"format":"cluster-design","elements":{"__proto__":{"polluted":1}}}'],
    ['S-19 constructor as an element', designWith({ elements: { constructor: { polluted: 1 } } })],
    ['S-19 toString as a type', designWith({ elements: { x: { id: 'x', type: 'toString', name: 'x', order: 0 } } })],
    ['S-19 __proto__ as a version', designWith({}).replace('"versions":{', '"versions":{"__proto__":1,')],
    ['S-19 __proto__ at the top', designWith({}).replace('{', '{"__proto__":{"polluted":1},')],
    [
      'S-19 hasOwnProperty in an element',
      designWith({ elements: { x: { id: 'x', type: 'server', name: 'x', order: 0, hasOwnProperty: 1 } } }),
    ],
    ['S-20 only a byte order mark', '\uFEFF'],
    ['S-20 nothing', ''],
    ['S-22 JSON nested 100,000 deep', '['.repeat(100_000)],
    ['S-22 objects nested 100,000 deep', '{"a":'.repeat(100_000)],
    [
      'S-22 elements nested deep',
      designWith({}).replace('"elements":{}', `"elements":{"x":${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}}`),
    ],
    ['S-34 a page', '<html><script>marker</script></html>'],
    ['S-34 a foreign picture', '<svg xmlns="http://www.w3.org/2000/svg" onload="marker"/>'],
    ['S-34 a picture with markup for a design', '<svg><metadata>&lt;img src=x onerror=marker&gt;</metadata></svg>'],
    ['S-34 noise', '\u0000\u0001\u0002'.repeat(10_000)],
  ])('%s: refused with a sentence', async (_what, text) => {
    const opened = await open(text);
    expect(opened.ok ? 'opened' : opened.error[0]?.message).toMatch(/^.{10,400}[.]$/s);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test.each([
    ['a byte order mark', `\uFEFF${designNamed('x')}`],
    ['line ends of Windows', designNamed('x').replaceAll('\n', '\r\n')],
  ])('S-20 %s: read over', async (_what, text) => {
    expect(await open(text)).toMatchObject({ ok: true, value: { title: 'x' } });
  });

  test('S-20 control characters and halves of characters: kept out of pictures and DOT', async () => {
    const opened = await open(designNamed('a\u0000b\u0001\ud800c\uffff'));
    if (!opened.ok) throw new Error(opened.error[0]?.message);
    const { svg, dot } = await picturesOf(opened.value);
    expect(svg + dot).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u);
  });
});

/** Figures that harm the layout: they are read, or refused, and never laid out as they came. */
const HARMFUL = [
  [
    'S-21 rank sets across nested frames',
    'digraph{subgraph cluster_p{subgraph cluster_a{a1->a2}subgraph cluster_b{b1->b2}{rank=same;a1;b1}{rank=same;a2;b2}}}',
  ],
  ['S-22 braces nested 400 deep', `digraph{${'subgraph{'.repeat(400)}${'}'.repeat(401)}`],
  ['S-22 braces nested 5,000 deep', `digraph{${'subgraph{'.repeat(5_000)}${'}'.repeat(5_001)}`],
  ['S-22 polygon of 99,999,999 sides', everywhere('shape=polygon, sides=99999999')],
  ['S-22 100,000 outlines', everywhere('peripheries=100000')],
  ['S-22 label of 2 MB', figureWith({ label: `"${'x'.repeat(2_000_000)}"` })],
  ['S-22 600 random edges', randomGraph(300, 600)],
] as const;

describe.each(Object.entries(DOORS))('a figure that harms the layout by %s', (_door, open) => {
  test.each(HARMFUL)('%s: read or refused in time, and the next is right (S-23)', async (_what, figure) => {
    const started = performance.now();
    const opened = await open(figure);
    if (opened.ok) await picturesOf(opened.value);
    else expect(opened.error[0]?.message).toMatch(/./);
    expect(performance.now() - started).toBeLessThan(5_000);
    const next = await byText(figureWith());
    expect(next.ok && Object.values(next.value.elements).filter(({ name }) => name === 'Data Disk')).toHaveLength(2);
  });
});

test.each([
  ['S-20 UTF-16 with a mark', [0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00], /UTF-8/],
  ['S-20 bytes that are no UTF-8', [0x7b, 0xc3, 0x28, 0x7d], /UTF-8/],
  ['S-26 a zip, whatever is in it', [0x50, 0x4b, 0x03, 0x04, 0x00], /zip archive/],
  ['S-34 a foreign PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0], /carries no design/],
  ['S-34 a program', [0x7f, 0x45, 0x4c, 0x46, 0x80, 0xff], /UTF-8/],
])('%s: refused as a file', async (_what, bytes, message) => {
  const text = await readTextFile(new Blob([Uint8Array.from(bytes)]));
  expect(text).toMatchObject({ ok: false, error: message });
});

test('S-34 a huge file: refused unread', async () => {
  const unread: Blob = Object.defineProperty(new Blob(['x']), 'size', { value: 25_000_000 });
  expect(await readTextFile(unread)).toMatchObject({ ok: false, error: /at most 24 MB/ });
});

test('S-24 a short link that holds thousands of elements: refused, and the same number as a file is not', async () => {
  const servers = Array.from({ length: 4_001 }, (_, at) => ({
    id: `server-${at}`,
    type: 'server',
    name: `s${at}`,
    hostName: `s${at}`,
    order: at,
  }));
  const elements = Object.fromEntries(servers.map((server) => [server.id, server]));
  const fragment = packLink(designWith({ elements }));
  expect(fragment.length).toBeLessThan(MAX_LINK_LENGTH);
  expect(readLink(fragment)).toMatchObject({
    ok: false,
    error: [{ message: /holds 4001 elements; 4000 is the most/ }],
  });
  expect((await byText(designWith({ elements }))).ok).toBe(true);
  const fewer = Object.fromEntries(Object.entries(elements).slice(1));
  expect(readLink(packLink(designWith({ elements: fewer }))).ok).toBe(true);
});

function designWith(change: object): string {
  return JSON.stringify({ ...workbench.newDesign('x'), ...change });
}

/** The NAS template with the text as title and as every element's name. */
function designNamed(text: string): string {
  const design = workbench.fromTemplate('nas') ?? workbench.newDesign('');
  const named = Object.entries(design.elements).map(([id, element]) => [id, { ...element, name: text }]);
  return JSON.stringify({ ...design, title: text, elements: Object.fromEntries(named) }, null, 1);
}

/** A graph in which each edge leads somewhere else; the same each time. */
function randomGraph(nodes: number, edges: number): string {
  const lines = Array.from({ length: edges }, (_, at) => `n${(at * 7919) % nodes} -> n${(at * 104_729 + 13) % nodes}`);
  return `digraph { ${lines.join('; ')} }`;
}
