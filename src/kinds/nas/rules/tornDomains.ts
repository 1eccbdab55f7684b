import type { DesignIndex } from '../../../core/model/designIndex.ts';
import type { ElementId } from '../../../core/model/element.ts';
import { byName, sayNames } from '../../../core/rules/sayNames.ts';
import { Export } from '../elements.ts';
import { nfsHostOf, type NfsHost } from '../nfsHosts.ts';
import { ownServersOn } from '../ownServersOn.ts';

const MOST_SAID = 4;

/** NFS servers that a server is a client of by NFSv4, or keeps itself, and whose domains are not the same. */
export interface TornDomains {
  /** Those that tell their domain, sorted by name. */
  readonly hosts: readonly NfsHost[];
  /** One of them proves users with Kerberos, which names them; with sec=sys Linux sends numbers (nfsd, nfs4_disable_idmapping). */
  readonly areNamesSent: boolean;
  /** "NAS and NAS 2, whose domains differ (example.net, example.org)". */
  readonly said: string;
}

/** What a server finds of different NFSv4 domains; undefined if there is one at most. NFS 3 has no domains. */
export function tornDomains(serverId: ElementId, index: DesignIndex): TornDomains | undefined {
  const exports = index.by(Export, 'clientIds', serverId).filter(({ version }) => version !== '3');
  const all = new Set([
    ...exports.flatMap((served) => nfsHostOf(served, index) ?? []),
    ...ownServersOn(serverId, index),
  ]);
  const hosts = byName([...all]).filter(({ idDomain }) => idDomain !== undefined);
  const domains = new Set(hosts.flatMap(({ idDomain }) => idDomain?.toLowerCase() ?? []));
  if (domains.size < 2) return undefined;
  const telling = new Set(hosts.map(({ id }) => id));
  const areNamesSent = exports.some(({ filerId, security }) => telling.has(filerId) && (security ?? 'sys') !== 'sys');
  const names = [...domains].toSorted().slice(0, MOST_SAID).join(', ');
  return { hosts, areNamesSent, said: `${sayNames(hosts)}, whose domains differ (${names})` };
}
