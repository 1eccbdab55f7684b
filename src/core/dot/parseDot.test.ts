import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DotAst, DotAttributes, DotStatement } from './dotAst.ts';
import { dotGraph } from './dotGraph.ts';
import { MAX_DOT_DEPTH, parseDot } from './parseDot.ts';
import { printDot } from './printDot.ts';

function read(text: string): DotAst {
  const ast = parseDot(text);
  if (!ast.ok) throw new Error(ast.error);
  return ast.value;
}

/** Any text that does not end in a backslash, which no DOT string can (nor a line end behind one). */
const word = fc
  .string({ unit: 'binary', maxLength: 12 })
  .map((text) => text.replace(/\\+$/, '').replace(/\\(?=["\n\r])/g, ''));
const attributes: fc.Arbitrary<DotAttributes> = fc.array(fc.tuple(word, word), { maxLength: 3 });
const { statement } = fc.letrec<{ statement: DotStatement }>((tie) => ({
  statement: fc.oneof(
    { depthSize: 'small' },
    fc.record({ statement: fc.constant('node' as const), name: word, attributes }),
    fc.record({ statement: fc.constant('edge' as const), tail: word, head: word, attributes }),
    fc.record({ statement: fc.constant('assignment' as const), name: word, value: word }),
    fc.record({
      statement: fc.constant('defaults' as const),
      of: fc.constantFrom('graph' as const, 'node' as const, 'edge' as const),
      attributes,
    }),
    fc.record(
      {
        statement: fc.constant('subgraph' as const),
        name: word,
        statements: fc.array(tie('statement'), { maxLength: 3 }),
      },
      { requiredKeys: ['statement', 'statements'] },
    ),
  ),
}));

test('what is printed is read again as the same graph', () => {
  fc.assert(
    fc.property(word, fc.array(statement, { maxLength: 5 }), (name, statements) => {
      const ast = { name, statements };
      expect(read(printDot(ast))).toEqual(ast);
    }),
    { numRuns: 500 },
  );
});

describe('spellings of other people', () => {
  test.each([
    ['comments', 'digraph g { /* a */ a; // b\n# c\nb }', ['a', 'b']],
    ['chains', 'digraph g { a -> b -> c [color=red] }', ['a', 'b', 'c']],
    ['ports', 'digraph g { a:n -> b:f0:s }', ['a', 'b']],
    ['glued strings', 'digraph g { "a" + "b" }', ['ab']],
    ['lists', 'digraph g { subgraph x { rank=same; a, b } }', ['a', 'b']],
    ['numbers', 'digraph g { -1.5; .5; 7 }', ['-1.5', '.5', '7']],
    ['keywords in any case', 'DIGRAPH g { NODE [color=red]; Edge []; a }', ['a']],
    ['attributes without value', 'digraph g { a [bold] }', ['a']],
    ['a byte order mark and CRLF', '\ufeffdigraph g {\r\n a\r\n}', ['a']],
    ['other alphabets', 'digraph g { Größe -> 服务器 }', ['Größe', '服务器']],
    ['names of the language of the host', 'digraph g { __proto__ -> constructor }', ['__proto__', 'constructor']],
  ])('%s', (_what, text, names) => {
    expect(dotGraph(read(text)).nodes.map((node) => node.name)).toEqual(names);
  });

  test('defaults hold from where they stand to the end of their braces', () => {
    const graph = dotGraph(
      read('digraph g { a; node [color=red]; b; subgraph s { node [color=blue]; c } d [color=green] }'),
    );
    expect(graph.nodes.map((node) => [node.name, node.attributes['color']])).toEqual([
      ['a', undefined],
      ['b', 'red'],
      ['c', 'blue'],
      ['d', 'green'],
    ]);
  });

  test('an HTML label is no text', () => {
    expect(dotGraph(read('digraph g { a [label=<<b>x</b>>] }')).nodes[0]?.attributes['label']).toBe('');
  });

  test('an attribute called __proto__ pollutes nothing', () => {
    dotGraph(read('digraph g { a [__proto__=polluted, constructor=x] }'));
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

test.each([
  ['nothing', '', /begin with "digraph"/],
  ['prose', 'hello world', /begin with "digraph"/],
  ['an open brace', 'digraph g { a', /ends too early/],
  ['an open string', 'digraph g { "a }', /Line 1 cannot be read/],
  ['a missing name', 'digraph g {\n -> b }', /Line 2: a name is expected/],
  ['edges of subgraphs', 'digraph g { {a b} -> c }', /subgraph is not understood/],
  ['deep braces', `digraph g { ${'{'.repeat(MAX_DOT_DEPTH + 2)}`, /nested more than/],
])('%s is refused with a sentence', (_what, text, message) => {
  expect(parseDot(text)).toMatchObject({ ok: false, error: expect.stringMatching(message) });
});
