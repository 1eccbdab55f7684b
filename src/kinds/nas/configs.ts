import type { ConfigFragment, ConfigLine } from '../../core/configs/configFragment.ts';
import { requireGrammar } from '../../core/configs/configProblem.ts';
import { isHostName } from '../../core/configs/isHostName.ts';
import { isIpAddress } from '../../core/configs/isIpAddress.ts';
import type { ViewContext } from '../../core/kind/clusterKind.ts';
import { HOSTS_PLACE, hostsLines, LOOPBACK_LINES, Server } from '../common/index.ts';
import type { ElementId } from '../../core/model/element.ts';
import { exportsLines } from './configs/exportsLines.ts';
import { idmapdConf } from './configs/idmapdConf.ts';
import { nfsConf } from './configs/nfsConf.ts';
import { Filer } from './elements.ts';
import { filersOf } from './servedBy.ts';

/**
 * What the filers serve and who may mount it, how users are told apart, and the filers' names on every host. The mounts
 * are in each client's fstab.
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
      ...ownFile(filer.id, 'etc/nfs.conf', nfsConf(filer, index)),
      ...ownFile(filer.id, 'etc/idmapd.conf', idmapdConf([filer])),
    ]),
    ...index.all(Server).flatMap(({ id }) => ownFile(id, 'etc/idmapd.conf', idmapdConf(filersOf(id, index)))),
  ];
}

/** A file that only this kind writes; none where there is nothing to say. */
function ownFile(hostId: ElementId, path: string, lines: readonly ConfigLine[]): ConfigFragment[] {
  return lines.length === 0 ? [] : [{ hostId, path, place: 0, exclusive: true, lines }];
}

function hostsLine(filer: Filer): ConfigLine {
  const host = requireGrammar(filer.hostName, isHostName, { elementId: filer.id, field: 'hostName' });
  const address = requireGrammar(filer.ip, isIpAddress, { elementId: filer.id, field: 'ip' });
  return { text: `${address} ${host}`, elementIds: [filer.id] };
}
