import type { ConfigFragment, ConfigLine } from '../../core/configs/configFragment.ts';
import { isHostName } from '../../core/configs/isHostName.ts';
import { isIpAddress } from '../../core/configs/isIpAddress.ts';
import type { ViewContext } from '../../core/kind/clusterKind.ts';
import { HOSTS_PLACE, hostsLines, LOOPBACK_LINES, Server } from '../common/index.ts';
import { exportsLines } from './configs/exportsLines.ts';
import { Filer } from './elements.ts';

/** What the filers serve and who may mount it, and the filers' names on every host. The mounts are in each client's fstab. */
export function configs({ index }: ViewContext): readonly ConfigFragment[] {
  const filers = index.all(Filer).filter((filer) => isHostName(filer.hostName));
  const names = filers.flatMap(hostsLine);
  const hosts = [...index.all(Server), ...filers];
  return [
    ...(names.length === 0 ? [] : hosts).map(({ id }): ConfigFragment => ({
      hostId: id,
      path: 'etc/hosts',
      place: HOSTS_PLACE.others,
      lines: names,
    })),
    ...filers.flatMap((filer): ConfigFragment[] => [
      { hostId: filer.id, path: 'etc/hosts', place: HOSTS_PLACE.loopback, lines: LOOPBACK_LINES },
      { hostId: filer.id, path: 'etc/hosts', place: HOSTS_PLACE.servers, lines: hostsLines(index) },
      ...addressFile(filer),
      { hostId: filer.id, path: 'etc/exports', place: 0, exclusive: true, lines: exportsLines(filer, index) },
    ]),
  ];
}

function hostsLine(filer: Filer): ConfigLine[] {
  return isIpAddress(filer.ip) ? [{ text: `${filer.ip} ${filer.hostName}`, elementIds: [filer.id] }] : [];
}

function addressFile(filer: Filer): ConfigFragment[] {
  const lines = isIpAddress(filer.ip) ? [{ text: filer.ip, elementIds: [filer.id] }] : [];
  return lines.length > 0 ? [{ hostId: filer.id, path: 'addresses', place: 0, lines }] : [];
}
