import { linesOf, type ConfigLine } from '../../../core/configs/configFragment.ts';
import { requireGrammar } from '../../../core/configs/configProblem.ts';
import { isHostName } from '../../../core/configs/isHostName.ts';
import { isIpAddress } from '../../../core/configs/isIpAddress.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import { Address, Network, Server } from '../elements.ts';
import { canonicalAddress } from './canonicalAddress.ts';

/** Where lines stand in etc/hosts: the loopback, then servers, then what else has a name. */
export const HOSTS_PLACE = { loopback: 0, servers: 10, others: 20 } as const;

/** The loopback lines that every hosts(5) file starts with. */
export const LOOPBACK_LINES: readonly ConfigLine[] = linesOf(
  '127.0.0.1 localhost\n::1 localhost ip6-localhost ip6-loopback',
);

/**
 * One line of hosts(5) for each address of each server: the host name once, `<host>-<network>` for the others.
 *
 * @throws ConfigProblem for host names and addresses against their grammar.
 */
export function hostsLines(index: DesignIndex): readonly ConfigLine[] {
  return index.all(Server).flatMap((server) => {
    requireGrammar(server.hostName, isHostName, { elementId: server.id, field: 'hostName' });
    const canonical = canonicalAddress(index, server.id);
    return index.by(Address, 'serverId', server.id).map((address) => addressLine(server, address, canonical, index));
  });
}

function addressLine(server: Server, address: Address, canonical: Address | undefined, index: DesignIndex): ConfigLine {
  requireGrammar(address.ip, isIpAddress, { elementId: address.id, field: 'ip' });
  const elementIds = [server.id, address.id];
  if (address === canonical) return { text: `${address.ip} ${server.hostName}`, elementIds };
  const network = index.find(Network, address.networkId)?.name ?? '';
  const name = `${server.hostName}-${network}`;
  return { text: `${address.ip} ${isHostName(name) ? name : `${server.hostName}-${address.networkId}`}`, elementIds };
}
