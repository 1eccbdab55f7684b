import type { DesignIndex } from '../../../core/model/designIndex.ts';
import type { ElementId } from '../../../core/model/element.ts';
import { byName, sayNames } from '../../../core/rules/sayNames.ts';
import { Export, Filer } from '../elements.ts';

const MOST_SAID = 4;

/** Filers whose NFSv4 exports a server may mount, and whose domains are not the same. */
export interface TornDomains {
  /** Those that tell their domain, sorted by name. */
  readonly filers: readonly Filer[];
  /** One of them proves users with Kerberos, which names them; with sec=sys Linux sends numbers (nfsd, nfs4_disable_idmapping). */
  readonly areNamesSent: boolean;
  /** "NAS and NAS 2, whose domains differ (example.net, example.org)". */
  readonly said: string;
}

/** What a server finds of different NFSv4 domains; undefined if there is one at most. NFS 3 has no domains. */
export function tornDomains(serverId: ElementId, index: DesignIndex): TornDomains | undefined {
  const exports = index.by(Export, 'clientIds', serverId).filter(({ version }) => version !== '3');
  const all = new Set(exports.flatMap(({ filerId }) => index.find(Filer, filerId) ?? []));
  const filers = byName([...all]).filter(({ idDomain }) => idDomain !== undefined);
  const domains = new Set(filers.flatMap(({ idDomain }) => idDomain?.toLowerCase() ?? []));
  if (domains.size < 2) return undefined;
  const telling = new Set(filers.map(({ id }) => id));
  const areNamesSent = exports.some(({ filerId, security }) => telling.has(filerId) && (security ?? 'sys') !== 'sys');
  const names = [...domains].toSorted().slice(0, MOST_SAID).join(', ');
  return { filers, areNamesSent, said: `${sayNames(filers)}, whose domains differ (${names})` };
}
