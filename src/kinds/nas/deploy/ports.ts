import type { OpenPort } from '../../../core/deploy/deployment.ts';
import { isIpAddress } from '../../../core/configs/isIpAddress.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import { clientAddress } from '../clientAddress.ts';
import { clientsOf } from '../clientsOf.ts';
import { Export, NfsServer } from '../elements.ts';
import { helperPorts } from '../helperPorts.ts';
import { serverHosts } from './packages.ts';

/** The port of NFS, and of the helpers of NFS 3, for the clients of the exports and for nobody else. */
export function ports(index: DesignIndex): readonly OpenPort[] {
  return index.all(NfsServer).flatMap((server) => {
    const exports = index.by(Export, 'filerId', server.id);
    const clients = exports.flatMap((served) => clientsOf(served, index));
    const from = [...new Set(clients.map((client) => clientAddress(client, server, index)))].filter(isIpAddress);
    // An open port without a source would be open to everybody.
    if (from.length === 0) return [];
    const elementIds = [server.id, ...exports.map(({ id }) => id)];
    const helpers = exports.some(({ version }) => version === '3') ? Object.entries(helperPorts(server)) : [];
    return serverHosts(server, index).flatMap((hostId): OpenPort[] => [
      { hostId, protocol: 'tcp', ports: '2049', from, why: 'NFS', elementIds },
      ...helpers.flatMap(([why, port]) =>
        (['tcp', 'udp'] as const).map((protocol) => ({ hostId, protocol, ports: String(port), from, why, elementIds })),
      ),
    ]);
  });
}
