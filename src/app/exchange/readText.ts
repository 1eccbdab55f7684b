import type { DotGraph, Draft } from '../../core/imports/draft.ts';
import { looksLikeDot } from '../../core/imports/looksLikeDot.ts';
import type { Design } from '../../core/model/design.ts';
import type { LoadProblem } from '../../core/model/integrity.ts';
import { fail, succeed, type Result } from '../../core/result.ts';
import { newId } from '../../platform/newId.ts';
import { workbench } from '../../workbench.ts';
import { designInSvg } from './designInSvg.ts';

/** What a text turned out to be: a design, or a figure in DOT that is taken for one. */
export type Reading =
  { readonly what: 'design'; readonly design: Design } | { readonly what: 'graph'; readonly draft: Draft };

/** Graphviz's parser; the page runs it in a worker, where a strange graph does no harm. */
export type DotReader = (text: string) => Promise<Result<DotGraph, string>>;

/**
 * Reads text from outside: a file, a drop, a paste. Nothing of it is shown or kept before it has passed here, whole and
 * checked. The error says what is wrong, and where.
 */
export async function readText(text: string, readDot: DotReader): Promise<Result<Reading, readonly LoadProblem[]>> {
  if (!looksLikeDot(text)) {
    const design = readDesign(text);
    return design.ok ? succeed({ what: 'design', design: design.value }) : design;
  }
  const graph = await readDot(text);
  const draft = graph.ok ? workbench.importDot(graph.value, newId) : graph;
  return draft.ok ? succeed({ what: 'graph', draft: draft.value }) : fail([{ place: '', message: draft.error }]);
}

/** Reads a design, as JSON or inside an exported SVG. Links hold nothing else. */
export function readDesign(text: string): Result<Design, readonly LoadProblem[]> {
  return workbench.load(designInSvg(text) ?? text);
}
