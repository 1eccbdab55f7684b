import type { ViewContext } from '../../core/kind/clusterKind.ts';
import type { DiagramLayer, DiagramPart } from '../../core/diagram/diagram.ts';

/** Layers of the figure that the author may hide. */
export const layers: readonly DiagramLayer[] = [];

/** Draws the elements of this kind. */
export function diagram(_context: ViewContext): readonly DiagramPart[] {
  return [];
}
