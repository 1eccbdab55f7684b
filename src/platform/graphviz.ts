import { Graphviz } from '@hpcc-js/wasm/graphviz';
import { checkLayout } from '../core/drawing/checkLayout.ts';
import type { Layout } from '../core/drawing/layout.ts';
import type { LayoutJob } from '../core/drawing/layoutJobs.ts';
import { readLayout } from '../core/drawing/readLayout.ts';
import { fail, type Result } from '../core/result.ts';

/** What the engine would have written to the console: the only place where it tells the line of a syntax error. */
const said: string[] = [];
let loading: Promise<Graphviz> | undefined;

/** The Graphviz instance of this thread; made when first asked for. */
export function loadGraphviz(): Promise<Graphviz> {
  return (loading ??= loadListening());
}

/** A new instance: after a trap the old one may answer wrongly for good. */
export function freshGraphviz(): Promise<Graphviz> {
  loading = undefined;
  return loadGraphviz();
}

/** What Graphviz complained of since the last call, a line each. */
export function drainComplaints(): string[] {
  return said.splice(0).map((line) =>
    line
      .replace(/^Error: /, '')
      .replace(/\s+/g, ' ')
      .trim(),
  );
}

/** The engine takes hold of `console.error` while it is loaded, and never lets go. */
async function loadListening(): Promise<Graphviz> {
  // An instance that is there already tells its complaints to whoever loaded it.
  Graphviz.unload();
  const terminal = globalThis.console;
  const { error } = terminal;
  terminal.error = (...words: readonly unknown[]) => {
    said.push(words.join(' '));
    said.splice(0, said.length - 20);
  };
  try {
    return await Graphviz.load();
  } finally {
    terminal.error = error;
  }
}

/**
 * Lays out one job with the first of three ways that shows everything: as written, with `newrank`, and with no edge
 * deciding ranks. Graphviz loses parts of some graphs silently, and an instance that failed is not asked again.
 */
export async function layoutJob(job: LayoutJob): Promise<Result<Layout, string>> {
  let graphviz = await loadGraphviz();
  let problem = 'Graphviz did not answer.';
  for (const dot of waysToWrite(job.dot)) {
    const layout = tryLayout(graphviz, dot);
    const lack = layout.ok ? checkLayout(layout.value, job.needs) : layout.error;
    if (lack === undefined) return layout;
    problem = lack;
    graphviz = await freshGraphviz();
  }
  return fail(`The picture cannot be laid out. ${problem}`);
}

function tryLayout(graphviz: Graphviz, dot: string): Result<Layout, string> {
  try {
    return readLayout(graphviz.layout(dot, 'json', 'dot'));
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

function waysToWrite(dot: string): string[] {
  const start = dot.indexOf('{') + 1;
  const insert = (text: string): string => dot.slice(0, start) + text + dot.slice(start);
  return [dot, insert('\n    newrank=true;'), insert('\n    newrank=true;\n    edge [constraint=false];')];
}
