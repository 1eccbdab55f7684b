import type { ConfigFragment } from '../../core/configs/configFragment.ts';
import type { ViewContext } from '../../core/kind/clusterKind.ts';

/** Configuration files that the elements of this kind make. */
export function configs(_context: ViewContext): readonly ConfigFragment[] {
  return [];
}
