import type { Export } from './elements.ts';

/** The options of an export by exports(5), without its fsid; what is not told is written out as the default. */
export function exportOptions({ commit, subtreeCheck, rootSquash, security }: Export): readonly string[] {
  return ['rw', commit, subtreeCheck ?? 'no_subtree_check', rootSquash, `sec=${security ?? 'sys'}`];
}
