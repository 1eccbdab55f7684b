import type { ViewContext } from '../../core/kind/clusterKind.ts';
import type { DiagramLayer, DiagramPart } from '../../core/diagram/diagram.ts';
import { drawPools } from './diagram/drawPools.ts';
import { drawVolumes } from './diagram/drawVolumes.ts';

/** Layers of the figure that the author may hide. */
export const layers: readonly DiagramLayer[] = [
  { id: 'gluster-pools', label: 'GlusterFS pools', views: ['storage', 'replication'] },
];

/** Draws the elements of this kind. */
export function diagram(context: ViewContext): readonly DiagramPart[] {
  return [...drawPools(context), ...drawVolumes(context)];
}
