import { ConfigProblem, requireGrammar } from '../../../core/configs/configProblem.ts';
import { isHostName } from '../../../core/configs/isHostName.ts';
import { isIpAddress } from '../../../core/configs/isIpAddress.ts';
import { isPlainPath } from '../../../core/configs/isPlainPath.ts';
import type { ViewContext } from '../../../core/kind/clusterKind.ts';
import type { ElementId } from '../../../core/model/element.ts';
import { Address, Server } from '../../common/index.ts';
import { Replica, Volume, type Resource } from '../elements.ts';
import { isResourceName } from '../isResourceName.ts';
import { decidesItself } from '../decidesItself.ts';
import { usedNetworkIds } from '../usedNetworkIds.ts';

/** A replica as it is written down. All texts have passed their grammars. */
export interface ReplicaPlan {
  readonly replica: Replica;
  readonly host: string;
  /** `address:port` in each replication network, in their order. */
  readonly endpoints: readonly string[];
  readonly disks: readonly DiskPlan[];
}

/** Where a replica keeps a volume. */
export interface DiskPlan {
  readonly volume: Volume;
  /** The backing device, or "none". */
  readonly path: string;
  /** "internal", or the device of the metadata, with its index in brackets if it has one (drbd.conf(5), meta-disk). */
  readonly meta: string;
}

/** A resource with everything that its file names. */
export interface ResourcePlan {
  readonly resource: Resource;
  readonly name: string;
  readonly volumes: readonly Volume[];
  /** By rising node id. */
  readonly replicas: readonly ReplicaPlan[];
  /** True if its manager leaves it to DRBD quorum who is primary. */
  readonly decidesItself: boolean;
}

/**
 * Gathers what the file of a resource names.
 *
 * @throws ConfigProblem where a name, address or device is missing or against its grammar.
 */
export function planResource(resource: Resource, context: ViewContext): ResourcePlan {
  const { index } = context;
  const volumes = [...index.by(Volume, 'resourceId', resource.id)].sort((a, b) => a.number - b.number);
  const replicas = [...index.by(Replica, 'resourceId', resource.id)].sort((a, b) => a.nodeId - b.nodeId);
  return {
    resource,
    name: requireGrammar(resource.resourceName, isResourceName, { elementId: resource.id, field: 'resourceName' }),
    volumes,
    replicas: replicas.map((replica) => planReplica(replica, { resource, volumes, context })),
    decidesItself: decidesItself(resource, context),
  };
}

interface Surroundings {
  readonly resource: Resource;
  readonly volumes: readonly Volume[];
  readonly context: ViewContext;
}

function planReplica(replica: Replica, { resource, volumes, context }: Surroundings): ReplicaPlan {
  const { index } = context;
  const hostName = index.find(Server, replica.serverId)?.hostName ?? '';
  const host = requireGrammar(hostName, isHostName, { elementId: replica.serverId, field: 'hostName' });
  const disks = volumes.map((volume) => planDisk(replica, volume, context));
  return { replica, host, endpoints: endpointsOf(replica, resource, context), disks };
}

function planDisk(replica: Replica, volume: Volume, { paths }: ViewContext): DiskPlan {
  if (replica.role === 'tie-breaker') return { volume, path: 'none', meta: 'internal' };
  const share = replica.disks.find((disk) => disk.volumeId === volume.id);
  const deviceOf = (storageId: ElementId | undefined): string => {
    const device = paths.systemPath(storageId, replica.serverId)?.device ?? '';
    return requireGrammar(device, isPlainPath, { elementId: replica.id, field: 'disks' });
  };
  const index = share?.metaIndex === undefined ? '' : ` [${share.metaIndex}]`;
  const meta = share?.metaId === undefined ? 'internal' : `${deviceOf(share.metaId)}${index}`;
  return { volume, path: deviceOf(share?.backingId), meta };
}

function endpointsOf(replica: Replica, resource: Resource, { index }: ViewContext): readonly string[] {
  const addresses = index.by(Address, 'serverId', replica.serverId);
  const networkIds = usedNetworkIds(resource);
  const endpoints = networkIds.flatMap((networkId) => {
    const address = addresses.find((candidate) => candidate.networkId === networkId);
    if (!address) return [];
    const ip = requireGrammar(address.ip, isIpAddress, { elementId: address.id, field: 'ip' });
    return [ip.includes(':') ? `ipv6 [${ip}]:${resource.port}` : `${ip}:${resource.port}`];
  });
  if (endpoints.length < Math.max(1, networkIds.length)) {
    const server = index.get(replica.serverId)?.name ?? replica.serverId;
    throw new ConfigProblem(
      `${server} has no address in a network of ${resource.resourceName}.`,
      replica.id,
      'serverId',
    );
  }
  return endpoints;
}
