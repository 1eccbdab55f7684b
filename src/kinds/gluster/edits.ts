import type { KindEdits } from '../../core/kind/clusterKind.ts';

/** What may be dropped, connected and done with the elements of this kind. */
export const edits: KindEdits = { palette: [] };
