import type { ViewContext } from '../../core/kind/clusterKind.ts';
import type { DiagramLayer, DiagramPart } from '../../core/diagram/diagram.ts';
import { printSize } from '../../core/model/size.ts';
import type { DesignIndex } from '../../core/model/designIndex.ts';
import { Lun, SanArray, SanController, SanPath, SanSwitch } from './elements.ts';

/** Layers of the figure that the author may hide. */
export const layers: readonly DiagramLayer[] = [{ id: 'san-paths', label: 'SAN paths', views: ['storage', 'network'] }];

/** Draws the elements of this kind: arrays with controllers and LUNs, switches, and every path through them. */
export function diagram({ index }: ViewContext): readonly DiagramPart[] {
  return [
    ...index.all(SanArray).map((array): DiagramPart => ({
      part: 'group',
      elementId: array.id,
      label: array.name,
      shape: 'array',
      inside: array.siteId === undefined ? [] : [array.siteId],
      order: array.order,
      keepEmpty: true,
    })),
    ...drawBoxes(index),
    ...index.all(SanPath).flatMap(drawPath),
    ...index.all(SanController).flatMap((controller) => drawInside(controller, index)),
  ];
}

function drawBoxes(index: DesignIndex): DiagramPart[] {
  return [
    ...index.all(SanSwitch).map((item): DiagramPart => ({
      part: 'box',
      elementId: item.id,
      label: item.name,
      shape: 'switch',
      inside: item.siteId === undefined ? [] : [item.siteId],
      order: item.order,
    })),
    ...index.all(SanController).map((item): DiagramPart => ({
      part: 'box',
      elementId: item.id,
      label: item.name,
      ...(item.port === '' ? {} : { detail: item.port }),
      shape: 'controller',
      inside: [item.arrayId],
      order: item.order,
    })),
    ...index.all(Lun).map((item): DiagramPart => ({
      part: 'box',
      elementId: item.id,
      label: item.name,
      detail: printSize(item.size),
      shape: 'lun',
      inside: [item.arrayId],
      order: item.order,
    })),
  ];
}

/**
 * From the server to the switch, and on to the controller. The second half belongs to the switch: servers share it, so
 * that it is drawn once and does not fail with one of them.
 */
function drawPath(path: SanPath): DiagramPart[] {
  const way = { part: 'arrow', heads: 'none', meaning: 'path', layer: 'san-paths' } as const;
  return [
    { ...way, elementId: path.id, key: 'switch', from: path.serverId, to: path.switchId },
    { ...way, elementId: path.switchId, key: path.controllerId, from: path.switchId, to: path.controllerId },
  ];
}

function drawInside(controller: SanController, index: DesignIndex): DiagramPart[] {
  return index.by(Lun, 'arrayId', controller.arrayId).map((lun) => ({
    part: 'arrow',
    elementId: lun.id,
    key: controller.id,
    from: controller.id,
    to: lun.id,
    heads: 'none',
    meaning: 'path',
  }));
}
