import { describe, expect, test } from 'vitest';
import { workbench } from '../workbench.ts';
import { readDot } from './readDot.ts';

describe('what cannot be read is refused with one sentence', () => {
  test.each([
    ['an empty file', '', /empty/],
    ['prose', 'hello world', /cannot read the text. syntax error in line 1 near 'hello'/],
    ['an unclosed brace', 'digraph g { a -> b', /cannot read|no graph/],
    ['a missing head', 'digraph { <img src=x onerror=alert(1)> ->', /cannot read|no graph/],
    ['deep nesting', `digraph g {${'{'.repeat(400)}a${'}'.repeat(400)}}`, /nested/],
    ['two million characters', `digraph g { a [label="${'x'.repeat(2_000_001)}"] }`, /longer than/],
    ['too many nodes', `digraph g { ${Array.from({ length: 10_001 }, (_, at) => `n${at}`).join(';')} }`, /more than/],
  ])('%s', async (_what, text, message) => {
    const graph = await readDot(text);
    expect(graph.ok ? 'read' : graph.error).toMatch(message);
    expect(await readDot('digraph g { a -> b }')).toMatchObject({ ok: true });
  });
});

test('numbers that make a layout explode are only read', async () => {
  const graph = await readDot('digraph g { a [sides=99999999, peripheries=100000]; a -> b [minlen=2000000] }');
  expect(graph).toMatchObject({ ok: true });
});

test('nesting that hangs the layout is only read', async () => {
  const dot =
    'digraph{subgraph cluster_p{subgraph cluster_a{a1->a2}subgraph cluster_b{b1->b2}{rank=same;a1;b1}{rank=same;a2;b2}}}';
  const graph = await readDot(dot);
  expect(graph.ok && graph.value.subgraphs[0]?.subgraphs.map((inner) => inner.name)).toEqual([
    'cluster_a',
    'cluster_b',
    '',
    '',
  ]);
});

test('parallel edges stay apart', async () => {
  const graph = await readDot('digraph g { a -> b [label=one]; a -> b [label=two] }');
  expect(graph.ok && graph.value.edges.map((edge) => edge.attributes['label'])).toEqual(['one', 'two']);
});

describe('other graphs are not taken for deployments', () => {
  test.each([
    ['two nodes', 'digraph g { a -> b }'],
    ['nothing', 'digraph g { }'],
    [
      'a call graph in clusters',
      'digraph g { subgraph cluster_a { main } subgraph cluster_b { helper } main -> helper [label=calls] }',
    ],
  ])('%s', async (_what, dot) => {
    const graph = await readDot(dot);
    if (!graph.ok) throw new Error(graph.error);
    const draft = workbench.importDot(graph.value, (type) => `${type}-1`);
    expect(draft).toMatchObject({ ok: false, error: expect.stringMatching(/not recognised as a storage deployment/) });
  });
});

test('no attribute of a foreign graph comes out again', async () => {
  const graph = await readDot(`digraph drbd {
    fontname="x\\" onmouseover=\\"marker"; stylesheet="//evil.example/x.css"; URL="javascript:marker";
    subgraph cluster_a { label="alice"; URL="javascript:marker"; "Data 0" [label="Data Disk", URL="javascript:marker", fontname="marker"]; }
    subgraph cluster_b { label="bob"; "Data 1" [label=<<TABLE HREF="javascript:marker"><TR><TD>x</TD></TR></TABLE>>, tooltip="marker"]; }
    "Data 0" -> "Data 1" [label="Replication", edgeURL="javascript:marker"];
  }`);
  if (!graph.ok) throw new Error(graph.error);
  let count = 0;
  const draft = workbench.importDot(graph.value, (type) => `${type}-${(count += 1)}`);
  if (!draft.ok) throw new Error(draft.error);
  expect(JSON.stringify(draft.value)).not.toMatch(/marker|evil|javascript/);
});
