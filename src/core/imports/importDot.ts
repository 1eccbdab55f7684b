import type { NewId } from '../edits/edit.ts';
import type { ClusterKind } from '../kind/clusterKind.ts';
import { fail, succeed, type Result } from '../result.ts';
import type { DotGraph, Draft } from './draft.ts';

/**
 * Asks the kinds, the most specific one first, whether the graph is one of theirs; the others may add to what is found.
 * Attributes of the graph are evidence, and none is taken over. The error is a sentence.
 */
export function importDot(kinds: readonly ClusterKind[], graph: DotGraph, newId: NewId): Result<Draft, string> {
  for (const kind of kinds.toReversed()) {
    const draft = kind.importDot?.(graph, newId);
    if (draft) return succeed(kinds.reduce((grown, other) => other.completeDraft?.(grown, newId) ?? grown, draft));
  }
  const readers = kinds.filter((kind) => kind.importDot).map((kind) => kind.title);
  const size = `${graph.nodes.length} nodes, ${graph.edges.length} edges`;
  return fail(
    `The graph (${size}) is not recognised as a storage deployment. Figures of ${readers.join(' and ')} are: ` +
      'one cluster for each server with its disks as nodes, and replication as edges between disks of different servers.',
  );
}
