import type { ConfigFragment, ConfigLine } from '../../core/configs/configFragment.ts';
import { requireGrammar } from '../../core/configs/configProblem.ts';
import { isHostName } from '../../core/configs/isHostName.ts';
import { isIpAddress } from '../../core/configs/isIpAddress.ts';
import type { ViewContext } from '../../core/kind/clusterKind.ts';
import { HOSTS_PLACE, hostsLines, LOOPBACK_LINES, Server } from '../common/index.ts';
import { exportsLines } from './configs/exportsLines.ts';
import { Filer } from './elements.ts';

/**
 * What the filers serve and who may mount it, and the filers' names on every host. The mounts are in each client's
 * fstab.
 *
 * @throws ConfigProblem for names, addresses and paths against their grammar.
 */
export function configs({ index }: ViewContext): readonly ConfigFragment[] {
  const filers = index.all(Filer);
  const names = filers.map(hostsLine);
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
      { hostId: filer.id, path: 'addresses', place: 0, lines: [{ text: filer.ip, elementIds: [filer.id] }] },
      { hostId: filer.id, path: 'etc/exports', place: 0, exclusive: true, lines: exportsLines(filer, index) },
    ]),
  ];
}

function hostsLine(filer: Filer): ConfigLine {
  const host = requireGrammar(filer.hostName, isHostName, { elementId: filer.id, field: 'hostName' });
  const address = requireGrammar(filer.ip, isIpAddress, { elementId: filer.id, field: 'ip' });
  return { text: `${address} ${host}`, elementIds: [filer.id] };
}
