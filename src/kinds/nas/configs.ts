import type { ConfigFragment, ConfigLine } from '../../core/configs/configFragment.ts';
import { requireGrammar } from '../../core/configs/configProblem.ts';
import { isHostName } from '../../core/configs/isHostName.ts';
import { isIpAddress } from '../../core/configs/isIpAddress.ts';
import type { ViewContext } from '../../core/kind/clusterKind.ts';
import type { DesignIndex } from '../../core/model/designIndex.ts';
import type { ElementId } from '../../core/model/element.ts';
import { HOSTS_PLACE, hostsLines, LOOPBACK_LINES, Server } from '../common/index.ts';
import { exportsLines } from './configs/exportsLines.ts';
import { ganeshaConf } from './configs/ganeshaConf.ts';
import { idmapdConf } from './configs/idmapdConf.ts';
import { nfsConf } from './configs/nfsConf.ts';
import { Filer } from './elements.ts';
import { floatingAddressOf, ipOf, nfsHosts, nfsHostsOf, type NfsHost } from './nfsHosts.ts';
import { ownServersOn } from './ownServersOn.ts';

/**
 * What the filers serve and who may mount it, how users are told apart, and the names of all NFS servers on every host. The
 * mounts are in each client's fstab. What the NFS servers of our own serve is in the CIB, or in ganesha.conf; their
 * exports(5) stays empty, because the cluster manager exports.
 *
 * @throws ConfigProblem for names, addresses and paths against their grammar.
 */
export function configs({ index }: ViewContext): readonly ConfigFragment[] {
  const filers = index.all(Filer);
  const servers = index.all(Server);
  const names = nfsHosts(index).flatMap((host) => hostsLine(host, index));
  return [
    ...(names.length === 0 ? [] : [...servers, ...filers]).map(({ id }): ConfigFragment => ({
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
    ...servers.flatMap((server) => serverFiles(server, index)),
  ];
}

/** The files of a server that is a client, or keeps an NFS server of our own. */
function serverFiles({ id }: Server, index: DesignIndex): readonly ConfigFragment[] {
  const own = ownServersOn(id, index);
  const users = idmapdConf([...new Set([...own, ...nfsHostsOf(id, index)])]);
  // There is one NFS server on a machine; a rule blames a second.
  const [server] = own;
  return [
    ...ownFile(id, 'etc/idmapd.conf', users),
    ...(server?.implementation === 'kernel' ? ownFile(id, nfsConfPath(index), nfsConf(server, index)) : []),
    ...(server?.implementation === 'ganesha'
      ? ownFile(id, 'etc/ganesha/ganesha.conf', ganeshaConf(server, index))
      : []),
  ];
}

/** Beside the file of the distribution, which says where its pipes lie; only nfs-utils of RHEL 8 read no folder. */
function nfsConfPath({ design }: DesignIndex): string {
  return design.targetOs === 'el-8' ? 'etc/nfs.conf' : 'etc/nfs.conf.d/quorate.conf';
}

/** A file that only this kind writes; none where there is nothing to say. */
function ownFile(hostId: ElementId, path: string, lines: readonly ConfigLine[]): ConfigFragment[] {
  return lines.length === 0 ? [] : [{ hostId, path, place: 0, exclusive: true, lines }];
}

/** The name of an NFS server of our own stands for its floating address; without one it has no line. */
function hostsLine(nfsHost: NfsHost, index: DesignIndex): ConfigLine[] {
  const floating = nfsHost.type === 'nfs-server' ? floatingAddressOf(nfsHost, index) : undefined;
  if (nfsHost.type === 'nfs-server' && !floating) return [];
  const owner = floating ?? nfsHost;
  const host = requireGrammar(nfsHost.hostName, isHostName, { elementId: nfsHost.id, field: 'hostName' });
  const address = requireGrammar(ipOf(nfsHost, index), isIpAddress, { elementId: owner.id, field: 'ip' });
  return [{ text: `${address} ${host}`, elementIds: [...new Set([nfsHost.id, owner.id])] }];
}
