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
    ...loopbackSteps(named.map(({ server }) => server.id)),
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

/**
 * What hosts(5) must not hold. Debian's installer writes the host name, and the
 * one with the domain before it, beside 127.0.1.1: others would then be told an address of no use to them. `hostname -f`
 * gives the first name of the first line that has the host's name, so that the names keep their order beside the address.
 */
function loopbackSteps(hostIds: readonly string[]): readonly RunbookStep[] {
  if (hostIds.length === 0) return [];
  return [
    {
      phase: 'files',
      place: 10,
      title: 'Let the host name not stand for the loopback',
      hostIds,
      done: `! awk -v host="$HOST" '${LOOPBACK_NAMES} mine != "" { found = 1 } END { exit !found }' /etc/hosts`,
      run: `keep_old /etc/hosts
address=$(awk -v host="$HOST" '$2 == host { print $1; exit }' "$BUNDLE/hosts/$HOST/etc/hosts")
hosts=$(awk -v host="$HOST" -v address="$address" '${LOOPBACK_NAMES} {
  if (mine == "") { print; next }
  if (mine != " " host && !said[mine]++) print address mine
  if (others != "") print $1 others
}' /etc/hosts)
printf '%s\n' "$hosts" >/etc/hosts`,
      elementIds: [],
    },
  ];
}

/** Awk: which names of a line of the loopback are this host's, with or without a domain, and which are not. */
const LOOPBACK_NAMES = `{ mine = others = "" }
/^(127\\.|::1[ \\t])/ {
  line = $0
  sub(/#.*/, "", line)
  count = split(line, name)
  for (i = 2; i <= count; i++) {
    if (name[i] == host || index(name[i], host ".") == 1 || index(host, name[i] ".") == 1) mine = mine " " name[i]
    else others = others " " name[i]
  }
}`;

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
