import type { ConfigLine } from '../../../core/configs/configFragment.ts';
import { requireGrammar } from '../../../core/configs/configProblem.ts';
import { isHostName } from '../../../core/configs/isHostName.ts';
import type { NfsHost } from '../nfsHosts.ts';

/**
 * The idmapd.conf(5) of a machine that has to do with NFS servers, itself one of them or their client: all of them have to
 * name the same domain, or files belong to nobody. Empty where none tells a domain; of several, the first is written.
 *
 * @throws ConfigProblem for a domain that is no DNS name.
 */
export function idmapdConf(hosts: readonly NfsHost[]): readonly ConfigLine[] {
  const telling = hosts.filter(({ idDomain }) => idDomain !== undefined);
  const [first] = telling;
  if (first?.idDomain === undefined) return [];
  const domain = requireGrammar(first.idDomain, isHostName, { elementId: first.id, field: 'idDomain' });
  const elementIds = telling.map(({ id }) => id);
  return ['[General]', `Domain = ${domain}`].map((text) => ({ text, elementIds }));
}
