import type { ConfigLine } from '../../../core/configs/configFragment.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import { Server } from '../../common/index.ts';
import { Initiator, SanArray, SanController, SanPath, SanSwitch } from '../elements.ts';

/**
 * What to zone on the switches of a Fibre Channel SAN, as tab-separated text: one zone for each initiator port and
 * controller port, by WWPN, so that no initiator hears another one. Empty without Fibre Channel.
 */
export function zoningSheet(index: DesignIndex): readonly ConfigLine[] {
  const rows = index.all(SanPath).flatMap((path) => {
    const controller = index.find(SanController, path.controllerId);
    const array = index.find(SanArray, controller?.arrayId);
    if (!controller || array?.transport !== 'fc') return [];
    return index
      .by(Initiator, 'serverId', path.serverId)
      .map((initiator) => zoneLine(path, initiator, controller, index));
  });
  const heading = { text: ['switch', 'zone', 'initiator', 'target'].join('\t'), elementIds: [] };
  return rows.length > 0 ? [heading, ...rows] : [];
}

function zoneLine(path: SanPath, initiator: Initiator, controller: SanController, index: DesignIndex): ConfigLine {
  const host = index.find(Server, path.serverId)?.hostName ?? '';
  const fabric = index.find(SanSwitch, path.switchId)?.name ?? '';
  const zone = `${host}_${controller.name}`.replace(/[^A-Za-z0-9_]+/g, '_');
  const cells = [fabric, zone, initiator.wwn, controller.port].map((cell) => cell.replace(/[\t\p{Cc}]/gu, ' '));
  return {
    text: cells.join('\t'),
    elementIds: [path.id, initiator.id, controller.id, path.switchId],
  };
}
