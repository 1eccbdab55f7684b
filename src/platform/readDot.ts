import type { Graphviz } from '@hpcc-js/wasm/graphviz';
import { dotGraph } from '../core/dot/dotGraph.ts';
import { MAX_DOT_DEPTH, parseDot } from '../core/dot/parseDot.ts';
import type { DotGraph } from '../core/imports/draft.ts';
import { fail, succeed, type Result } from '../core/result.ts';
import { drainComplaints, freshGraphviz, loadGraphviz } from './graphviz.ts';

/** Longest DOT text that is read, in characters. The largest graph that Quorate itself draws has a tenth of it. */
export const MAX_DOT_LENGTH = 2_000_000;
const MAX_NODES = 10_000;
const MAX_EDGES = 20_000;

/**
 * Reads a DOT graph with Graphviz's own parser and gives its nodes, edges and subgraphs, or a sentence on what is wrong.
 * Nothing is laid out: a layout of a strange graph may hang. Graphviz writes the graph back in its plain form, which is
 * all that is read here, so that every spelling that Graphviz accepts is accepted.
 */
export async function readDot(text: string): Promise<Result<DotGraph, string>> {
  if (text.length > MAX_DOT_LENGTH) return fail(`The DOT text is longer than ${MAX_DOT_LENGTH} characters.`);
  if (text.trim() === '') return fail('The file is empty.');
  if (deepestNesting(text) > MAX_DOT_DEPTH) return fail(`Braces are nested more than ${MAX_DOT_DEPTH} deep.`);
  let plain = rewrite(await loadGraphviz(), text);
  // An engine that an earlier graph has harmed refuses everything and does not say why; a fresh one knows.
  if (!plain.ok) plain = rewrite(await freshGraphviz(), text);
  if (!plain.ok) {
    await freshGraphviz();
    return plain;
  }
  const ast = parseDot(plain.value);
  if (!ast.ok) return ast;
  const graph = dotGraph(ast.value);
  if (graph.nodes.length > MAX_NODES || graph.edges.length > MAX_EDGES) {
    return fail(`The graph has more than ${MAX_NODES} nodes or ${MAX_EDGES} edges.`);
  }
  return succeed(graph);
}

function rewrite(graphviz: Graphviz, text: string): Result<string, string> {
  const graph = graphviz.createGraph();
  drainComplaints();
  const refuse = (message: string): Result<string, string> =>
    fail([message, ...drainComplaints()].join(' ').slice(0, 400));
  try {
    const plain = graph.read(text).toDot();
    return plain.trim() === '' ? refuse('Graphviz finds no graph in the text.') : succeed(plain);
  } catch {
    return refuse('Graphviz cannot read the text.');
  } finally {
    graph.delete();
  }
}

/** Braces and tags that are open at once; counted roughly, strings included, because it is only a guard. */
function deepestNesting(text: string): number {
  let [depth, deepest] = [0, 0];
  for (const character of text) {
    if (character === '{') deepest = Math.max(deepest, (depth += 1));
    else if (character === '}') depth -= 1;
  }
  return deepest;
}
