import type { ViewContext } from '../../core/kind/clusterKind.ts';
import type { DiagramLayer, DiagramPart } from '../../core/diagram/diagram.ts';
import { printSize } from '../../core/model/size.ts';
import { Export, Filer } from './elements.ts';

/** Layers of the figure that the author may hide. */
export const layers: readonly DiagramLayer[] = [];

/** Draws the elements of this kind: filers with their exports inside. */
export function diagram({ index }: ViewContext): readonly DiagramPart[] {
  return [
    ...index.all(Filer).map((filer): DiagramPart => ({
      part: 'group',
      elementId: filer.id,
      label: filer.name,
      shape: 'filer',
      inside: filer.siteId === undefined ? [] : [filer.siteId],
      order: filer.order,
      keepEmpty: true,
    })),
    ...index.all(Export).map((item): DiagramPart => ({
      part: 'box',
      elementId: item.id,
      label: item.name,
      detail: `NFS ${item.version}, ${printSize(item.size)}`,
      shape: 'export',
      inside: [item.filerId],
      order: item.order,
    })),
  ];
}
