import type { ManagedOperation, ManagedResource } from '../../../core/configs/managedResource.ts';
import { GROUP_RANK, idPart, type Server } from '../../common/index.ts';
import { clientAddress } from '../clientAddress.ts';
import { clientsOf } from '../clientsOf.ts';
import { Export, type NfsServer } from '../elements.ts';
import { exportOptions } from '../exportOptions.ts';
import { ipOf } from '../nfsHosts.ts';
import { agentKnowsScope } from '../serverScope.ts';
import { stateDirOf } from '../stateDir.ts';
import type { PlaceInGroup } from './placeInGroup.ts';

const START: ManagedOperation = { name: 'start', interval: '0s', timeout: '40s' };
const MONITOR: ManagedOperation = { name: 'monitor', interval: '10s', timeout: '20s' };

/** What the kernel waits for a silent client unless it is told otherwise, in seconds (nfs.conf(5), lease-time). */
const LEASE_SECONDS = 90;

/**
 * The NFS server of the kernel: the daemon with its memory on the shared filesystem, one resource for each client of each
 * export (ocf_heartbeat_exportfs(7) takes one client), and behind the address the word to NFS 3 clients that their locks
 * are gone. Order as in Red Hat's and LINBIT's guides to highly available NFS.
 */
export function manageKernel(
  server: NfsServer,
  place: PlaceInGroup,
  unique: (wanted: string) => string,
): readonly ManagedResource[] {
  const exports = place.index.by(Export, 'filerId', server.id);
  return [
    manageDaemon(server, place),
    ...manageExports(server, exports, place, unique),
    ...(exports.some(({ version }) => version === '3') ? [manageNotice(server, place, unique)] : []),
  ];
}

function manageDaemon(server: NfsServer, { index, id, member }: PlaceInGroup): ManagedResource {
  const scope = agentKnowsScope(index.design.targetOs) ? { nfs_server_scope: server.hostName } : {};
  return {
    ...member(GROUP_RANK.share),
    id,
    agent: { standard: 'ocf', provider: 'heartbeat', type: 'nfsserver' },
    // The address comes later, so that not the daemon but `nfsnotify` behind the address speaks to NFS 3 clients.
    parameters: { nfs_shared_infodir: stateDirOf(server, index), nfs_no_notify: 'true', ...scope },
    operations: [START, { name: 'stop', interval: '0s', timeout: '60s' }, MONITOR],
    elementIds: [server.id],
    title: server.name,
  };
}

/** One client of an export. */
interface Share {
  readonly served: Export;
  readonly client: Server;
  /** False if the export has a resource for another client already. */
  readonly isFirst: boolean;
}

function manageExports(
  server: NfsServer,
  exports: readonly Export[],
  { index, member }: PlaceInGroup,
  unique: (wanted: string) => string,
): readonly ManagedResource[] {
  const shares = exports.flatMap((served): Share[] => {
    const clients = clientsOf(served, index);
    return clients.map((client, at) => ({ served, client, isFirst: at === 0 }));
  });
  return shares.map(({ served, client, isFirst }, at): ManagedResource => {
    const waits = at === 0;
    const stopSeconds = waits ? Math.max(120, (server.leaseSeconds ?? LEASE_SECONDS) + 30) : 120;
    return {
      ...member(GROUP_RANK.share + 1 + at),
      id: unique(`p_export_${idPart(served.path)}_${idPart(client.hostName)}`),
      agent: { standard: 'ocf', provider: 'heartbeat', type: 'exportfs' },
      parameters: {
        directory: served.path,
        clientspec: clientSpec(clientAddress(client, server, index)),
        fsid: String(served.fsid),
        options: exportOptions(served).join(','),
        // The exports of the group stop together and the first of them last: one wait for the leases is enough for all.
        ...(waits ? { wait_for_leasetime_on_stop: 'true' } : {}),
        // Locks are those of the directory, whichever of its clients stops first.
        ...(isFirst ? {} : { unlock_on_stop: '0' }),
        // Only NFS 3 has a list of mounts.
        ...(served.version === '3' ? {} : { rmtab_backup: 'none' }),
      },
      operations: [START, { name: 'stop', interval: '0s', timeout: `${stopSeconds}s` }, MONITOR],
      elementIds: [served.id],
      title: `${served.name} for ${client.name}`,
    };
  });
}

/** The agent wants IPv6 addresses in brackets (ocf_heartbeat_exportfs(7)). */
function clientSpec(address: string): string {
  return address.includes(':') ? `[${address}]` : address;
}

function manageNotice(
  server: NfsServer,
  { index, group, member }: PlaceInGroup,
  unique: (wanted: string) => string,
): ManagedResource {
  const ip = ipOf(server, index);
  return {
    ...member(GROUP_RANK.notice),
    id: unique(`p_nfsnotify_${group.name}`),
    agent: { standard: 'ocf', provider: 'heartbeat', type: 'nfsnotify' },
    parameters: ip === '' ? {} : { source_host: ip },
    operations: [
      { name: 'start', interval: '0s', timeout: '90s' },
      { name: 'stop', interval: '0s', timeout: '90s' },
      { name: 'reload', interval: '0s', timeout: '90s' },
      { name: 'monitor', interval: '30s', timeout: '90s' },
    ],
    elementIds: [server.id],
    title: `Notice to the clients of ${server.name}`,
  };
}
