import { z } from '../../core/schema.ts';
import { defineElement, type ElementOf } from '../../core/model/element.ts';
import { field } from '../../core/model/field.ts';
import { ref, storageRef } from '../../core/model/reference.ts';

const path = (): z.ZodString => z.string().max(300);

export const Site = defineElement(
  'site',
  {
    label: 'Site or rack',
    summary: 'A failure domain: what stands in it fails together.',
    parents: ['siteId'],
    canFail: true,
  },
  {
    scale: field(z.enum(['site', 'room', 'rack']), {
      label: 'Kind of place',
      options: { site: 'Site', room: 'Room', rack: 'Rack' },
    }),
    siteId: field(ref('site', 'clear').optional(), { label: 'Inside' }),
  },
);
export type Site = ElementOf<typeof Site>;

export const Server = defineElement(
  'server',
  { label: 'Server', summary: 'A host with disks, mounts and services.', parents: ['siteId'], canFail: true },
  {
    hostName: field(z.string().max(300), {
      label: 'Host name',
      help: 'Exactly what uname -n prints; used in every configuration file.',
      source: 'hostname(7)',
    }),
    siteId: field(ref('site', 'clear').optional(), { label: 'Site or rack' }),
  },
);
export type Server = ElementOf<typeof Server>;

export const Network = defineElement(
  'network',
  { label: 'Network', summary: 'An IP subnet that servers have addresses in.', canFail: true },
  {
    cidr: field(z.string().max(60), { label: 'Subnet', help: 'For example 10.1.1.0/24.' }),
    purpose: field(z.enum(['client', 'replication', 'cluster', 'storage', 'management']), {
      label: 'Purpose',
      options: {
        client: 'Clients',
        replication: 'Replication',
        cluster: 'Cluster messages',
        storage: 'Storage',
        management: 'Management, fencing',
      },
    }),
  },
);
export type Network = ElementOf<typeof Network>;

export const Address = defineElement(
  'address',
  { label: 'Address', summary: 'The address of a server in a network.', parents: ['serverId'] },
  {
    serverId: field(ref('server', 'cascade'), { label: 'Server' }),
    networkId: field(ref('network', 'cascade'), { label: 'Network' }),
    ip: field(z.string().max(60), { label: 'IP address' }),
  },
);
export type Address = ElementOf<typeof Address>;

export const Disk = defineElement(
  'disk',
  { label: 'Disk', summary: 'A disk, partition or logical volume of a server.', parents: ['serverId'], canFail: true },
  {
    serverId: field(ref('server', 'cascade'), { label: 'Server' }),
    purpose: field(z.enum(['os', 'data']), { label: 'Purpose', options: { os: 'Operating system', data: 'Data' } }),
    size: field(z.int().min(1), { label: 'Size', unit: 'bytes' }),
    device: field(path(), { label: 'Device', help: 'A stable path such as /dev/vg0/data.' }),
  },
);
export type Disk = ElementOf<typeof Disk>;

export const Filesystem = defineElement(
  'filesystem',
  { label: 'Filesystem', summary: 'A filesystem on a block device.', parents: ['backingId'] },
  {
    backingId: field(storageRef('cascade'), { label: 'Lies on' }),
    fsType: field(z.enum(['ext4', 'xfs', 'gfs2', 'ocfs2']), {
      label: 'Type',
      help: 'Only GFS2 and OCFS2 may be mounted on several servers at once.',
      source: 'gfs2(5)',
      options: { ext4: 'ext4', xfs: 'XFS', gfs2: 'GFS2 (cluster)', ocfs2: 'OCFS2 (cluster)' },
    }),
  },
);
export type Filesystem = ElementOf<typeof Filesystem>;

export const Mount = defineElement(
  'mount',
  { label: 'Mount', summary: 'A filesystem, export or volume mounted at a path of a server.', parents: ['serverId'] },
  {
    serverId: field(ref('server', 'cascade'), { label: 'Server', help: 'Where it is mounted when all is well.' }),
    standbyIds: field(z.array(ref('server', 'drop')), {
      label: 'May move to',
      help: 'Servers that take the mount over when its server fails. Empty: it stays.',
    }),
    sourceId: field(storageRef('clear').optional(), { label: 'Source' }),
    path: field(path(), { label: 'Path' }),
    options: field(z.array(z.string().max(100)), {
      label: 'Options',
      help: 'Further mount options.',
      source: 'mount(8)',
      advanced: true,
    }),
  },
);
export type Mount = ElementOf<typeof Mount>;

export const Service = defineElement(
  'service',
  { label: 'Service', summary: 'A Kolab service that keeps its data under a path.', parents: ['serverId'] },
  {
    serverId: field(ref('server', 'cascade'), { label: 'Server', help: 'Where it runs when all is well.' }),
    standbyIds: field(z.array(ref('server', 'drop')), {
      label: 'May move to',
      help: 'Servers that take the service over.',
    }),
    role: field(z.enum(['ldap', 'imap', 'smtp', 'web', 'database']), {
      label: 'Kind of service',
      options: { ldap: 'LDAP', imap: 'IMAP', smtp: 'SMTP', web: 'Web', database: 'Database' },
    }),
    dataPath: field(path(), {
      label: 'Data path',
      help: 'Where its data lies; the mount at or above this path holds it.',
    }),
  },
);
export type Service = ElementOf<typeof Service>;
