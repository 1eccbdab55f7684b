import type { Draft } from '../../core/imports/draft.ts';
import { importDot } from '../../core/imports/importDot.ts';
import type { Result } from '../../core/result.ts';
import { layoutService } from '../../platform/layoutService.ts';
import { newId } from '../../platform/newId.ts';
import { workbench } from '../../workbench.ts';

/** Recognises a DOT graph as a deployment. Reading is done in the worker, where a strange graph does no harm. */
export async function draftFromDot(text: string): Promise<Result<Draft, string>> {
  const graph = await layoutService.readDot(text);
  return graph.ok ? importDot(workbench.kinds, graph.value, newId) : graph;
}
