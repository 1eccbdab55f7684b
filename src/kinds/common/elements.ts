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

/** The failure domains, beside places, that an element hangs on; with several of one sort, one of them is enough. */
const domains = (): z.ZodOptional<z.ZodArray<z.ZodString>> => z.array(ref('failure-domain', 'drop')).optional();

export const FailureDomain = defineElement(
  'failure-domain',
  {
    label: 'Power feed, switch, enclosure',
    summary: 'Something that several elements hang on, wherever they stand: they fail with it.',
    parents: ['siteId'],
    canFail: true,
  },
  {
    sort: field(z.enum(['power-feed', 'switch', 'hypervisor', 'enclosure']), {
      label: 'Sort',
      options: {
        'power-feed': 'Power feed',
        switch: 'Network switch',
        hypervisor: 'Hypervisor',
        enclosure: 'Enclosure or shelf',
      },
    }),
    siteId: field(ref('site', 'clear').optional(), { label: 'Site or rack' }),
  },
);
export type FailureDomain = ElementOf<typeof FailureDomain>;

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
    domainIds: field(domains(), {
      label: 'Hangs on',
      help: 'Power feeds, hypervisor, enclosure; of two feeds, one is enough.',
    }),
    memory: field(z.int().min(1).optional(), { label: 'Memory', fact: true, unit: 'bytes', advanced: true }),
    timeSync: field(z.enum(['ntp', 'none']).optional(), {
      label: 'Clock',
      fact: true,
      source: 'chrony.conf(5)',
      options: { ntp: 'Kept by NTP', none: 'Runs free' },
      advanced: true,
    }),
    nameSource: field(z.enum(['hosts', 'dns', 'own-service']).optional(), {
      label: 'Names come from',
      fact: true,
      source: 'nsswitch.conf(5)',
      options: { hosts: 'Hosts file only', dns: 'Hosts file and DNS', 'own-service': 'A service that runs here' },
      advanced: true,
    }),
    monitoring: field(z.enum(['alerts', 'none']).optional(), {
      label: 'Monitoring',
      fact: true,
      options: { alerts: 'Alerts somebody', none: 'Nobody is told' },
      advanced: true,
    }),
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
    domainIds: field(domains(), { label: 'Hangs on', help: 'Its switches; of two, one is enough.' }),
    speed: field(z.int().min(1).optional(), { label: 'Speed', fact: true, unit: 'Mbit/s', advanced: true }),
    roundTrip: field(z.int().min(0).max(10_000).optional(), {
      label: 'Round trip',
      fact: true,
      unit: 'milliseconds',
      help: 'Between its farthest servers.',
      advanced: true,
    }),
    mtu: field(z.int().min(68).max(65_535).optional(), {
      label: 'MTU',
      fact: true,
      source: 'ip-link(8)',
      advanced: true,
    }),
    trust: field(z.enum(['private', 'shared']).optional(), {
      label: 'Who is on it',
      fact: true,
      options: { private: 'Only machines of this design', shared: 'Others as well' },
      advanced: true,
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
    domainIds: field(domains(), { label: 'Hangs on', help: 'The shelf that it sits in.', advanced: true }),
    media: field(z.enum(['hdd', 'ssd', 'nvme']).optional(), {
      label: 'Medium',
      fact: true,
      options: { hdd: 'Hard disk', ssd: 'SSD', nvme: 'NVMe' },
      advanced: true,
    }),
    raid: field(z.enum(['none', 'raid-0', 'raid-1', 'raid-5', 'raid-6', 'raid-10']).optional(), {
      label: 'RAID below',
      fact: true,
      source: 'md(4)',
      options: {
        none: 'Single disk',
        'raid-0': 'RAID 0',
        'raid-1': 'RAID 1',
        'raid-5': 'RAID 5, RAID-Z1',
        'raid-6': 'RAID 6, RAID-Z2',
        'raid-10': 'RAID 10',
      },
      advanced: true,
    }),
    raidDisks: field(z.int().min(1).max(1_000).optional(), { label: 'Disks in the RAID', fact: true, advanced: true }),
    cache: field(z.enum(['write-through', 'protected', 'unprotected']).optional(), {
      label: 'Write cache',
      fact: true,
      options: {
        'write-through': 'None, or write-through',
        protected: 'With battery or flash',
        unprotected: 'Without battery',
      },
      advanced: true,
    }),
    thinPool: field(z.string().max(100).optional(), {
      label: 'Thin pool',
      fact: true,
      help: 'The pool that it is a thin volume of.',
      source: 'lvmthin(7)',
      advanced: true,
    }),
    thinPoolSize: field(z.int().min(1).optional(), {
      label: 'Size of the thin pool',
      fact: true,
      unit: 'bytes',
      advanced: true,
    }),
    content: field(z.enum(['empty', 'keep', 'in-use']).optional(), {
      label: 'What is on it now',
      fact: true,
      options: { empty: 'Nothing of worth', keep: 'Data to keep', 'in-use': 'Already part of this storage' },
      advanced: true,
    }),
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
    size: field(z.int().min(1).optional(), {
      label: 'Size',
      fact: true,
      unit: 'bytes',
      help: 'Empty: as large as what it lies on.',
      advanced: true,
    }),
    journals: field(z.int().min(1).max(255).optional(), {
      label: 'Journals or slots',
      help: 'Servers that can mount it at once. Empty: as many as mount it.',
      source: 'mkfs.gfs2(8), -j; mkfs.ocfs2(8), -N',
      when: { field: 'fsType', is: ['gfs2', 'ocfs2'] },
      advanced: true,
    }),
    journalSize: field(z.int().min(1).max(4_096).optional(), {
      label: 'Size of a journal',
      unit: 'MiB',
      source: 'mkfs.gfs2(8), -J',
      when: { field: 'fsType', is: ['gfs2'] },
      advanced: true,
    }),
    inodeShare: field(z.int().min(1).max(100).optional(), {
      label: 'Space for inodes, percent',
      help: 'Empty: what mkfs.xfs chooses.',
      source: 'mkfs.xfs(8), -i maxpct',
      when: { field: 'fsType', is: ['xfs'] },
      advanced: true,
    }),
    locking: field(z.enum(['lock_dlm', 'lock_nolock']).optional(), {
      label: 'Locking',
      source: 'gfs2(5), lockproto',
      when: { field: 'fsType', is: ['gfs2'] },
      advanced: true,
    }),
    clusterStack: field(z.enum(['pcmk', 'o2cb']).optional(), {
      label: 'Cluster stack',
      help: 'Who tells it which servers are alive. Empty: Pacemaker.',
      source: 'mkfs.ocfs2(8), --cluster-stack',
      options: { pcmk: 'Pacemaker, with DLM', o2cb: 'O2CB, a membership of its own' },
      when: { field: 'fsType', is: ['ocfs2'] },
      advanced: true,
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
    backup: field(z.enum(['none', 'same-storage', 'other-machine', 'other-site']).optional(), {
      label: 'Backup',
      fact: true,
      options: {
        none: 'None',
        'same-storage': 'Snapshots on the same storage',
        'other-machine': 'On another machine',
        'other-site': 'At another site',
      },
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
    logPath: field(path().optional(), {
      label: 'Log path',
      help: 'Where its transaction log, or another part that has to match the data, lies apart from it.',
      advanced: true,
    }),
    callsIds: field(z.array(ref('service', 'drop')).optional(), { label: 'Calls', advanced: true }),
    callsBy: field(z.enum(['floating-address', 'server-name', 'localhost']).optional(), {
      label: 'Calls them by',
      fact: true,
      options: {
        'floating-address': 'Their floating addresses',
        'server-name': 'The name of a server',
        localhost: 'localhost',
      },
      advanced: true,
    }),
    users: field(z.int().min(0).max(100_000_000).optional(), { label: 'Users', fact: true, advanced: true }),
    quota: field(z.int().min(1).optional(), { label: 'Quota of a user', fact: true, unit: 'bytes', advanced: true }),
    files: field(z.int().min(0).optional(), {
      label: 'Files',
      fact: true,
      help: 'How many it keeps; Cyrus has one for each message.',
      advanced: true,
    }),
    memory: field(z.int().min(1).optional(), { label: 'Memory needed', fact: true, unit: 'bytes', advanced: true }),
    writeRate: field(z.int().min(0).optional(), {
      label: 'Writes, sustained',
      fact: true,
      unit: 'Mbit/s',
      advanced: true,
    }),
    userId: field(z.int().min(0).max(4_294_967_294).optional(), {
      label: 'User id',
      fact: true,
      help: 'The number of the user that owns its files.',
      source: 'passwd(5)',
      advanced: true,
    }),
  },
);
export type Service = ElementOf<typeof Service>;
