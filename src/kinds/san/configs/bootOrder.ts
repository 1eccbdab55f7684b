import { linesOf, type ConfigLine } from '../../../core/configs/configFragment.ts';
import { requireGrammar } from '../../../core/configs/configProblem.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import { isClusterMount, isFloating, isMapName, mountsOf } from '../../common/index.ts';
import type { Lun } from '../elements.ts';
import { lunDevice } from '../lunDevice.ts';
import { hasMultipath } from '../pathSettings.ts';
import { iscsiUnit } from './iscsiUnit.ts';
import { isWwid } from './isWwid.ts';
import type { SanClient } from './sanClients.ts';

/** The drop-in of the target that Pacemaker starts after and stops before (resource-agents). */
export const BOOT_ORDER_PATH = 'etc/systemd/system/resource-agents-deps.target.d/quorate-storage.conf';

/**
 * Lets Pacemaker start when the LUNs are there that it has filesystems on, and stop before the sessions are closed. By itself it
 * starts beside them, and a start without the device is counted as a failure for good. `Wants` gives up after 90 seconds for a
 * LUN that does not come (systemd.unit(5), systemd.device(5)). Empty where no cluster mounts a LUN.
 *
 * @throws ConfigProblem for an alias or WWID against its grammar.
 */
export function bootOrder({ server, arrays, luns }: SanClient, index: DesignIndex): readonly ConfigLine[] {
  const used = luns.filter((lun) =>
    mountsOf(index, lun.id).some((mount) => isFloating(mount) || isClusterMount(mount, index)),
  );
  if (used.length === 0) return [];
  const own = arrays.filter(({ id }) => used.some(({ arrayId }) => arrayId === id));
  const units = [
    ...(own.some(({ transport }) => transport === 'iscsi') ? [`${iscsiUnit(index.design.targetOs)}.service`] : []),
    ...(own.some(hasMultipath) ? ['multipathd.service'] : []),
  ];
  const daemons = units.flatMap((unit) => linesOf(`Wants=${unit}\nAfter=${unit}`, ...own.map(({ id }) => id)));
  return [...linesOf('[Unit]', server.id), ...daemons, ...used.flatMap((lun) => deviceLines(lun, index))];
}

function deviceLines(lun: Lun, index: DesignIndex): readonly ConfigLine[] {
  const device = lunDevice(lun, index);
  if (device === undefined) return [];
  requireGrammar(lun.alias, isMapName, { elementId: lun.id, field: 'alias' });
  requireGrammar(lun.wwid, isWwid, { elementId: lun.id, field: 'wwid' });
  const unit = deviceUnit(device);
  return linesOf(`Wants=${unit}\nAfter=${unit}`, lun.id);
}

/** The unit of a device, for the ASCII names of LUNs (systemd.unit(5), string escaping for inclusion in unit names). */
function deviceUnit(path: string): string {
  const escaped = path
    .slice(1)
    .replace(/[^A-Za-z0-9:_./]/g, (char) => `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`);
  return `${escaped.replaceAll('/', '-')}.device`;
}
