import type { ViewContext } from '../../core/kind/clusterKind.ts';
import type { DiagramLayer, DiagramPart } from '../../core/diagram/diagram.ts';
import { drawReplication } from './diagram/drawReplication.ts';
import { markRoles } from './diagram/markRoles.ts';

/** Layers of the figure that the author may hide. */
export const layers: readonly DiagramLayer[] = [];

/** Draws the elements of this kind. */
export function diagram(context: ViewContext): readonly DiagramPart[] {
  return [...drawReplication(context), ...markRoles(context)];
}
