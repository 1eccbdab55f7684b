import type { CanvasPart } from '../../../core/diagram/canvasPart.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import { printSize } from '../../../core/model/size.ts';
import { Network } from '../../common/index.ts';
import { Initiator, Lun, SanArray, SanController, SanPath, SanSwitch } from '../elements.ts';

/** Arrays with their controllers and LUNs, switches, and the paths between. */
export function canvas(index: DesignIndex): readonly CanvasPart[] {
  return [
    ...index
      .all(SanSwitch)
      .map((fabric): CanvasPart =>
        box(fabric.id, 'san-switch', fabric.siteId, index.find(Network, fabric.networkId)?.cidr),
      ),
    ...index.all(SanArray).map((array): CanvasPart => ({
      part: 'box',
      elementId: array.id,
      form: 'container',
      insideIds: array.siteId === undefined ? [] : [array.siteId],
      icon: 'san-array',
    })),
    ...index
      .all(SanController)
      .map((controller): CanvasPart => box(controller.id, 'san-controller', controller.arrayId, controller.port)),
    ...index
      .all(Lun)
      .map((lun): CanvasPart => box(lun.id, 'lun', lun.arrayId, `${lun.alias} · ${printSize(lun.size)}`)),
    ...index
      .all(Initiator)
      .map((initiator): CanvasPart => ({ part: 'stand-in', elementId: initiator.id, byIds: [initiator.serverId] })),
    ...index.all(SanPath).map(hostLine),
    ...trunkLines(index.all(SanPath)),
  ];
}

function box(elementId: string, icon: string, insideId: string | undefined, detail: string | undefined): CanvasPart {
  return {
    part: 'box',
    elementId,
    form: 'leaf',
    insideIds: insideId === undefined ? [] : [insideId],
    icon,
    ...(detail === undefined || detail === '' ? {} : { detail }),
  };
}

function hostLine(path: SanPath): CanvasPart {
  const { id: elementId, serverId: fromId, switchId: toId } = path;
  return { part: 'line', elementId, heads: 'none', meaning: 'path', key: 'host', fromId, toId };
}

/** From switches to controllers, each once: servers share them, so that they belong to the switch. */
function trunkLines(paths: readonly SanPath[]): CanvasPart[] {
  const trunks = new Map(paths.map((path) => [`${path.switchId} ${path.controllerId}`, path]));
  return [...trunks.values()].map(({ switchId, controllerId }) => ({
    part: 'line',
    elementId: switchId,
    heads: 'none',
    meaning: 'path',
    key: controllerId,
    fromId: switchId,
    toId: controllerId,
  }));
}
