import type { CanvasPart } from '../../../core/diagram/canvasPart.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import { printSize } from '../../../core/model/size.ts';
import { Export, Filer } from '../elements.ts';

/** Filers with their exports. */
export function canvas(index: DesignIndex): readonly CanvasPart[] {
  return [
    ...index.all(Filer).map((filer): CanvasPart => ({
      part: 'box',
      elementId: filer.id,
      form: 'container',
      insideIds: filer.siteId === undefined ? [] : [filer.siteId],
      icon: 'filer',
      ...(filer.ip === '' ? {} : { detail: filer.ip }),
    })),
    ...index.all(Export).map((share): CanvasPart => ({
      part: 'box',
      elementId: share.id,
      form: 'leaf',
      insideIds: [share.filerId],
      icon: 'export',
      detail: `NFS ${share.version} · ${printSize(share.size)}`,
    })),
  ];
}
