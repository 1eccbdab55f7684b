import type { ElementBase, ElementId, ElementType } from '../core/model/element.ts';
import { Cluster, FenceDevice, Member } from '../kinds/cluster/index.ts';
import { Address, Disk, Filesystem, FloatingAddress, Mount, Network, Server, Service } from '../kinds/common/index.ts';
import { Replica, Resource, Volume } from '../kinds/drbd/index.ts';

/** Bytes in a gibibyte. */
export const GIB = 1024 ** 3;
/** Bytes in a tebibyte. */
export const TIB = 1024 ** 4;

type Fields<T extends ElementBase> = Omit<T, keyof ElementBase | 'type'>;

/** Collects elements in the words of the field. Ids follow from the names, so that results are repeatable. */
export interface Builder {
  readonly elements: readonly ElementBase[];
  add<T extends ElementBase>(type: ElementType<T>, id: ElementId, name: string, fields: Fields<T>): ElementId;
  network(key: string, cidr: string, purpose: Network['purpose']): ElementId;
  /** A server with one address in each named network, and an OS disk. */
  server(hostName: string, addresses: Readonly<Record<string, string>>, name?: string): ElementId;
  dataDisk(serverId: ElementId, device: string, size?: number): ElementId;
  filesystem(backingId: ElementId, fsType: Filesystem['fsType']): ElementId;
  mount(path: string, sourceId: ElementId, serverIds: readonly [ElementId, ...ElementId[]], name?: string): ElementId;
  service(
    role: Service['role'],
    dataPath: string,
    serverIds: readonly [ElementId, ...ElementId[]],
    name?: string,
  ): ElementId;
  /** A Pacemaker cluster of the servers with an IPMI fence device for each; `fenceIps` in the order of the servers. */
  cluster(options: ClusterOptions): ElementId;
  floatingAddress(ip: string, networkId: ElementId, clusterId: ElementId, followsId: ElementId): ElementId;
  /** A resource with one volume; the first replica is the primary (both are in dual-primary mode). Gives the volume. */
  drbd(options: DrbdOptions): ElementId;
}

/** What a cluster is made of. */
export interface ClusterOptions {
  readonly clusterName: string;
  readonly name?: string;
  readonly serverIds: readonly ElementId[];
  readonly ringNetworkIds: readonly ElementId[];
  readonly fenceIps: readonly string[];
  readonly noQuorumPolicy?: Cluster['noQuorumPolicy'];
}

/** What a DRBD resource is made of. */
export interface DrbdOptions {
  readonly resourceName: string;
  readonly minor: number;
  readonly port: number;
  readonly networkIds: readonly ElementId[];
  readonly mode?: Resource['mode'];
  readonly protocol?: Resource['protocol'];
  /** Server and backing disk of each replica, the preferred primary first. */
  readonly replicas: readonly (readonly [ElementId, ElementId])[];
}

const SERVICE_NAMES: Readonly<Record<Service['role'], string>> = {
  ldap: 'LDAP',
  imap: 'IMAP',
  smtp: 'SMTP',
  web: 'Web',
  database: 'Database',
};

/** Starts an empty collection. */
export function createBuilder(): Builder {
  const elements: ElementBase[] = [];
  const taken = new Map<string, number>();

  const unique = (wanted: string): ElementId => {
    const id = wanted
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/-+$/, '');
    const count = taken.get(id) ?? 0;
    taken.set(id, count + 1);
    return count === 0 ? id : `${id}-${count + 1}`;
  };
  const add: Builder['add'] = (type, id, name, fields) => {
    const unused = unique(id);
    elements.push({ id: unused, type: type.type, name, order: elements.length, ...fields } as ElementBase);
    return unused;
  };

  return {
    elements,
    add,
    network: (key, cidr, purpose) => add(Network, `network-${key}`, key, { cidr, purpose }),
    server: (hostName, addresses, name = hostName) => {
      const serverId = add(Server, `server-${hostName}`, name, { hostName });
      for (const [networkId, ip] of Object.entries(addresses)) {
        add(Address, `address-${hostName}-${networkId.replace(/^network-/, '')}`, ip, { serverId, networkId, ip });
      }
      add(Disk, `disk-${hostName}-os`, 'OS Disk', { serverId, purpose: 'os', size: 20 * GIB, device: '/dev/sda' });
      return serverId;
    },
    dataDisk: (serverId, device, size = 500 * GIB) =>
      add(Disk, `${serverId.replace(/^server/, 'disk')}-${device.replace(/^.*\//, '')}`, 'Data Disk', {
        serverId,
        purpose: 'data',
        size,
        device,
      }),
    filesystem: (backingId, fsType) =>
      add(Filesystem, `filesystem-${backingId}`, fsType.toUpperCase(), { backingId, fsType }),
    mount: (path, sourceId, [serverId, ...standbyIds], name = path) =>
      add(Mount, `mount-${serverId.replace(/^server-/, '')}${path}`, name, {
        serverId,
        standbyIds,
        sourceId,
        path,
        options: [],
      }),
    service: (role, dataPath, [serverId, ...standbyIds], name = SERVICE_NAMES[role]) =>
      add(Service, `service-${role}`, name, { serverId, standbyIds, role, dataPath }),
    cluster: (options) => addCluster(add, options),
    floatingAddress: (ip, networkId, clusterId, followsId) =>
      add(FloatingAddress, `floating-address-${ip}`, ip, { clusterId, networkId, ip, followsId }),
    drbd: (options) => addDrbd(add, options),
  };
}

function addCluster(add: Builder['add'], options: ClusterOptions): ElementId {
  const clusterId = add(Cluster, `cluster-${options.clusterName}`, options.name ?? options.clusterName, {
    clusterName: options.clusterName,
    ringNetworkIds: [...options.ringNetworkIds],
    fencing: 'on',
    noQuorumPolicy: options.noQuorumPolicy ?? 'stop',
    stickiness: 200,
  });
  options.serverIds.forEach((serverId, at) => {
    const host = serverId.replace(/^server-/, '');
    add(Member, `member-${host}`, host, { clusterId, serverId, nodeId: at + 1, votes: 1 });
    add(FenceDevice, `fence-${host}`, `fence_${host}`, {
      clusterId,
      targetIds: [serverId],
      agent: 'fence_ipmilan',
      ip: options.fenceIps[at] ?? '',
      delay: at === 0 ? 5 : 0,
    });
  });
  return clusterId;
}

function addDrbd(add: Builder['add'], options: DrbdOptions): ElementId {
  const mode = options.mode ?? 'single-primary';
  const resourceId = add(Resource, `drbd-${options.resourceName}`, options.resourceName, {
    resourceName: options.resourceName,
    generation: '9',
    mode,
    protocol: options.protocol ?? 'C',
    fencing: 'resource-and-stonith',
    quorum: 'off',
    onNoQuorum: 'io-error',
    port: options.port,
    networkIds: [...options.networkIds],
  });
  const volumeId = add(Volume, `drbd-${options.resourceName}-volume-0`, `${options.resourceName}/0`, {
    resourceId,
    number: 0,
    minor: options.minor,
  });
  options.replicas.forEach(([serverId, backingId], at) => {
    const host = serverId.replace(/^server-/, '');
    add(Replica, `drbd-${options.resourceName}-${host}`, `${options.resourceName} on ${host}`, {
      resourceId,
      serverId,
      nodeId: at,
      role: at === 0 || mode === 'dual-primary' ? 'primary' : 'secondary',
      disks: [{ volumeId, backingId }],
    });
  });
  return volumeId;
}
