import { quoteShell } from '../../../core/configs/quoteShell.ts';
import type { RunbookStep } from '../../../core/deploy/deployment.ts';
import { isIscsiName } from '../configs/isIscsiName.ts';
import type { SanClient } from '../configs/sanClients.ts';
import type { Initiator } from '../elements.ts';
import { PLACE } from './places.ts';

/** The ports of Fibre Channel are those of the design, and have looked for LUNs since these were mapped. */
export function fibreSteps({ server, arrays, initiators }: SanClient): readonly RunbookStep[] {
  const ports = initiators.filter(({ wwn }) => !isIscsiName(wwn) && portName(wwn) !== undefined);
  if (ports.length === 0 || !arrays.some(({ transport }) => transport === 'fc')) return [];
  const common = { hostIds: [server.id], elementIds: ports.map(({ id }) => id) };
  return [
    {
      ...common,
      phase: 'preflight',
      place: 0,
      title: 'See that the ports of Fibre Channel are those of the design',
      run: ports.map(portTest).join('\n'),
    },
    {
      ...common,
      phase: 'storage',
      place: PLACE.scan,
      title: 'Look for LUNs on Fibre Channel',
      run: `for port in /sys/class/fc_host/host*; do
  printf '%s\\n' '- - -' >"/sys/class/scsi_host/\${port##*/}/scan"
done
udevadm settle`,
    },
  ];
}

/** The kernel writes a WWPN as 0x and sixteen digits (sysfs, class/fc_host). */
function portTest({ wwn }: Initiator): string {
  const name = portName(wwn) ?? '';
  return `grep -qix ${name} /sys/class/fc_host/host*/port_name ||
  fail ${quoteShell(`no port of this host is ${wwn}: the design, the zones or the slot is wrong`)}
[ "$(cat "$(dirname "$(grep -lix ${name} /sys/class/fc_host/host*/port_name)")/port_state")" = Online ] ||
  fail ${quoteShell(`the port ${wwn} is not online: see its cable and switch`)}`;
}

function portName(wwn: string): string | undefined {
  const digits = wwn.replace(/^0x/i, '').replaceAll(':', '').toLowerCase();
  return /^[0-9a-f]{16}$/.test(digits) ? `0x${digits}` : undefined;
}
