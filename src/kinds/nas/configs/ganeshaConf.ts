import { linesOf, type ConfigLine } from '../../../core/configs/configFragment.ts';
import { requireGrammar } from '../../../core/configs/configProblem.ts';
import { isHostName } from '../../../core/configs/isHostName.ts';
import { isIpAddress } from '../../../core/configs/isIpAddress.ts';
import { isPlainPath } from '../../../core/configs/isPlainPath.ts';
import { quoteGanesha } from '../../../core/configs/quoteGanesha.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import { clientAddress } from '../clientAddress.ts';
import { clientsOf } from '../clientsOf.ts';
import { Export, type NfsServer } from '../elements.ts';
import { GANESHA_PORTS } from '../helperPorts.ts';
import { stateDirOf } from '../stateDir.ts';

/**
 * The ganesha.conf of an NFS server of our own, the same on all its servers: what it remembers of clients lies on the
 * filesystem that moves, both servers bear one scope, and nobody but the named clients may enter. Ganesha answers when the
 * data is as safe as the client asks, and knows no `async`; subtrees it does not check.
 *
 * @throws ConfigProblem for host names, addresses and paths against their grammar.
 */
export function ganeshaConf(server: NfsServer, index: DesignIndex): readonly ConfigLine[] {
  const exports = index.by(Export, 'filerId', server.id).filter(({ clientIds }) => clientIds.length > 0);
  return [
    ...linesOf(head(server, exports, index), server.id),
    ...exports.flatMap((served) => exportBlock(served, server, index)),
  ];
}

function head(server: NfsServer, exports: readonly Export[], index: DesignIndex): string {
  const serves3 = exports.some(({ version }) => version === '3');
  const serves4 = exports.some(({ version }) => version !== '3') || exports.length === 0;
  const protocols = [...(serves3 ? ['3'] : []), ...(serves4 ? ['4'] : [])];
  const isUdp = exports.some(({ transport }) => transport === 'udp');
  const root = requireGrammar(stateDirOf(server, index), isPlainPath, { elementId: server.id, field: 'stateDir' });
  const scope = requireGrammar(server.hostName, isHostName, { elementId: server.id, field: 'hostName' });
  const provesUsers = exports.some(({ security }) => (security ?? 'sys') !== 'sys');
  return [
    block('NFS_CORE_PARAM', [
      `Protocols = ${protocols.join(', ')};`,
      'Clustered = false;',
      ...(isUdp ? [] : ['Enable_UDP = false;']),
      // The helpers of NFS 3 register with rpcbind, which NFS 4 does without.
      ...(serves3 ? GANESHA_LINES : ['Enable_NLM = false;']),
      'Enable_RQUOTA = false;',
    ]),
    block('NFSv4', [
      'RecoveryBackend = fs;',
      `RecoveryRoot = ${quoteGanesha(root)};`,
      `Server_Scope = ${quoteGanesha(scope)};`,
      ...(server.leaseSeconds === undefined ? [] : [`Lease_Lifetime = ${server.leaseSeconds};`]),
      ...(server.graceSeconds === undefined ? [] : [`Grace_Period = ${server.graceSeconds};`]),
    ]),
    ...(provesUsers ? [] : [block('NFS_KRB5', ['Active_krb5 = false;'])]),
  ].join('\n');
}

const GANESHA_LINES = Object.entries(GANESHA_PORTS).map(([name, port]) => `${name} = ${port};`);

function exportBlock(served: Export, server: NfsServer, index: DesignIndex): readonly ConfigLine[] {
  const path = quoteGanesha(requireGrammar(served.path, isPlainPath, { elementId: served.id, field: 'path' }));
  const clients = clientsOf(served, index);
  const addresses = clients.map((client) =>
    requireGrammar(clientAddress(client, server, index), isClient, { elementId: client.id, field: 'hostName' }),
  );
  const protocols = `Protocols = ${served.version === '3' ? '3' : '4'};`;
  const text = block('EXPORT', [
    `Export_Id = ${served.fsid};`,
    `Path = ${path};`,
    `Pseudo = ${path};`,
    protocols,
    `Transports = ${(served.transport ?? 'tcp').toUpperCase()};`,
    `SecType = ${served.security ?? 'sys'};`,
    `Squash = ${served.rootSquash};`,
    'Access_Type = None;',
    ...block('FSAL', ['Name = VFS;']).split('\n'),
    ...block('CLIENT', [`Clients = ${addresses.join(', ')};`, protocols, 'Access_Type = RW;']).split('\n'),
  ]);
  return linesOf(text, served.id, ...clients.map(({ id }) => id));
}

function isClient(text: string): boolean {
  return isIpAddress(text) || isHostName(text);
}

/** A block of ganesha-config(8), without line end. */
function block(name: string, lines: readonly string[]): string {
  return [`${name} {`, ...lines.map((line) => `    ${line}`), '}'].join('\n');
}
