import type { RunbookStep } from '../../../core/deploy/deployment.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import { isIpAddress } from '../../../core/configs/isIpAddress.ts';
import { quoteShell } from '../../../core/configs/quoteShell.ts';
import { canonicalAddress } from '../configs/canonicalAddress.ts';
import { Address, Server } from '../elements.ts';

/** Each host has its addresses, and all hosts understand a host name as the same address. */
export function nameSteps(index: DesignIndex): readonly RunbookStep[] {
  const servers = index.all(Server);
  const named = servers.flatMap((server) => {
    const address = canonicalAddress(index, server.id);
    return address && isIpAddress(address.ip) ? [{ server, address }] : [];
  });
  if (servers.length === 0) return [];
  const hostIds = servers.map(({ id }) => id);
  const tests = named.map(({ server, address }) => `stands_for ${quoteShell(server.hostName)} ${address.ip}`);
  return [
    ...servers.flatMap((server) => addressStep(server, index)),
    {
      phase: 'files',
      place: 10,
      title: 'Let the host name not stand for the loopback',
      hostIds,
      // Debian's installer writes the host name beside 127.0.1.1; others would then be told an address of no use to them.
      done: `! awk -v host="$HOST" '/^127\\.|^::1/ { for (i = 2; i <= NF; i++) if ($i == host) found = 1 } END { exit !found }' /etc/hosts`,
      run: `keep_old /etc/hosts
hosts=$(awk -v host="$HOST" '/^127\\.|^::1/ { line = $1; for (i = 2; i <= NF; i++) if ($i != host) line = line " " $i; if (line != $1) print line; next } { print }' /etc/hosts)
printf '%s\\n' "$hosts" >/etc/hosts`,
      elementIds: [],
    },
    ...(tests.length === 0
      ? []
      : [
          {
            phase: 'files' as const,
            place: 20,
            title: 'See that all host names stand for the addresses of the design',
            hostIds,
            run: 'getent hosts "$HOST"',
            check: tests.join(' &&\n'),
            elementIds: named.flatMap(({ server, address }) => [server.id, address.id]),
          },
        ]),
  ];
}

function addressStep(server: Server, index: DesignIndex): RunbookStep[] {
  const addresses = index.by(Address, 'serverId', server.id).filter(({ ip }) => isIpAddress(ip));
  if (addresses.length === 0) return [];
  return [
    {
      phase: 'preflight',
      place: -10,
      title: `See that ${server.hostName} has its addresses`,
      hostIds: [server.id],
      run: `need_addresses ${addresses.map(({ ip }) => quoteShell(ip)).join(' ')}`,
      elementIds: [server.id, ...addresses.map(({ id }) => id)],
    },
  ];
}
