import type { ConfigLine } from '../../../core/configs/configFragment.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import { Server } from '../../common/index.ts';
import { type Initiator, SanArray, SanController, SanPath, SanSwitch } from '../elements.ts';
import { portsOf } from '../sanPaths.ts';

/**
 * What to zone on the switches of a Fibre Channel SAN, as tab-separated text. By itself one zone for each initiator port
 * and controller port, by WWPN, so that no initiator hears another one; one zone for a whole switch where the design says
 * so. Empty without Fibre Channel.
 */
export function zoningSheet(index: DesignIndex): readonly ConfigLine[] {
  const rows = index.all(SanPath).flatMap((path) => {
    const controller = index.find(SanController, path.controllerId);
    const array = index.find(SanArray, controller?.arrayId);
    if (!controller || array?.transport !== 'fc') return [];
    return portsOf(path, index).map((initiator) => zoneLine(path, initiator, controller, index));
  });
  const heading = { text: ['switch', 'zone', 'initiator', 'target'].join('\t'), elementIds: [] };
  return rows.length > 0 ? [heading, ...rows] : [];
}

function zoneLine(path: SanPath, initiator: Initiator, controller: SanController, index: DesignIndex): ConfigLine {
  const host = index.find(Server, path.serverId)?.hostName ?? '';
  const fabric = index.find(SanSwitch, path.switchId);
  const members = fabric?.zoning === 'one-zone' ? `${fabric.name}_all` : `${host}_${controller.name}`;
  const zone = members.replace(/[^A-Za-z0-9_]+/g, '_');
  return {
    text: sheetRow(fabric?.name ?? '', zone, initiator.wwn, controller.port),
    elementIds: [path.id, initiator.id, controller.id, path.switchId],
  };
}

/** One row of a tab-separated sheet; characters that would begin another cell or row become blanks. */
export function sheetRow(...cells: readonly (string | number)[]): string {
  return cells.map((cell) => String(cell).replace(/[\t\p{Cc}]/gu, ' ')).join('\t');
}
