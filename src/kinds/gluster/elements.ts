import { z } from '../../core/schema.ts';
import { defineElement, type ElementOf } from '../../core/model/element.ts';
import { field } from '../../core/model/field.ts';
import { namingNetworkRef, ref, storageRef } from '../../core/model/reference.ts';

export const Pool = defineElement(
  'gluster-pool',
  { label: 'GlusterFS pool', summary: 'Servers that trust each other and serve GlusterFS volumes.' },
  {
    networkId: field(namingNetworkRef().optional(), { label: 'Network', help: 'Peers and clients talk over it.' }),
    firstPort: field(z.int().min(1).max(65_535).optional(), {
      label: 'First brick port',
      help: 'Empty: 49152.',
      source: 'glusterd.vol, base-port',
      advanced: true,
    }),
    lastPort: field(z.int().min(1).max(65_535).optional(), {
      label: 'Last brick port',
      help: 'Bricks take any port in between. Empty: 99 above the first.',
      source: 'glusterd.vol, max-port',
      advanced: true,
    }),
    serverQuorumRatio: field(z.int().min(0).max(100).optional(), {
      label: 'Server quorum, percent of the peers',
      help: 'For all volumes of the pool that ask for server quorum. Empty: 51.',
      source: 'gluster: cluster.server-quorum-ratio',
      advanced: true,
    }),
  },
);
export type Pool = ElementOf<typeof Pool>;

export const Peer = defineElement(
  'gluster-peer',
  { label: 'Peer', summary: 'The membership of a server in a pool.', parents: ['poolId'] },
  {
    poolId: field(ref('gluster-pool', 'cascade'), { label: 'Pool' }),
    serverId: field(ref('server', 'cascade'), { label: 'Server' }),
    probeName: field(z.string().max(300).optional(), {
      label: 'Probed as',
      help: 'The name or address by which it joins the pool. Empty: its host name, as in bricks and mounts.',
      source: 'gluster(8), peer probe',
      advanced: true,
    }),
    release: field(z.int().min(3).max(99).optional(), {
      label: 'GlusterFS release',
      fact: true,
      help: 'The major version: 10 for 10.3.',
      source: 'gluster --version',
      advanced: true,
    }),
  },
);
export type Peer = ElementOf<typeof Peer>;

export const GlusterVolume = defineElement(
  'gluster-volume',
  { label: 'GlusterFS volume', summary: 'A filesystem made of bricks on several servers.', parents: ['poolId'] },
  {
    poolId: field(ref('gluster-pool', 'cascade'), { label: 'Pool' }),
    volumeName: field(z.string().max(300), {
      label: 'Volume name',
      own: 'design',
      source: 'gluster(8), volume create',
    }),
    form: field(z.enum(['distribute', 'replicate', 'arbiter', 'disperse']), {
      label: 'Form',
      help: 'How the bricks of one set share the data; more sets make it distributed.',
      options: {
        distribute: 'Distribute (no copies)',
        replicate: 'Replicate',
        arbiter: 'Replicate 2 + arbiter',
        disperse: 'Disperse (erasure code)',
      },
    }),
    setSize: field(z.int().min(1).max(32), {
      label: 'Bricks in a set',
      help: 'Replica count, or data and redundancy bricks together.',
      when: { field: 'form', is: ['replicate', 'disperse'] },
    }),
    redundancy: field(z.int().min(0).max(15), {
      label: 'Redundancy bricks',
      when: { field: 'form', is: ['disperse'] },
    }),
    quorumType: field(z.enum(['default', 'auto', 'none', 'fixed']), {
      label: 'Client quorum',
      source: 'gluster: cluster.quorum-type',
      options: { default: 'Default (auto from three bricks on)', auto: 'auto', none: 'none', fixed: 'fixed' },
    }),
    quorumCount: field(z.int().min(1).max(32).optional(), {
      label: 'Bricks needed',
      when: { field: 'quorumType', is: ['fixed'] },
    }),
    serverQuorum: field(z.enum(['on', 'off']), {
      label: 'Server quorum',
      source: 'gluster: cluster.server-quorum-type',
      advanced: true,
    }),
    pingTimeout: field(z.int().min(0).max(1013), {
      label: 'Ping timeout',
      unit: 'seconds',
      source: 'gluster: network.ping-timeout',
    }),
    transport: field(z.enum(['tcp', 'rdma', 'tcp,rdma']).optional(), {
      label: 'Transport',
      source: 'gluster(8), volume create',
      options: { tcp: 'TCP', rdma: 'RDMA', 'tcp,rdma': 'TCP and RDMA' },
      advanced: true,
    }),
    sharding: field(z.enum(['off', 'on']).optional(), {
      label: 'Sharding',
      help: 'Cuts large files into pieces; made for images of virtual machines.',
      source: 'gluster: features.shard',
      advanced: true,
    }),
    selfHeal: field(z.enum(['on', 'off']).optional(), {
      label: 'Self-heal daemon',
      help: 'Brings bricks that missed writes up to date.',
      source: 'gluster: cluster.self-heal-daemon, cluster.disperse-self-heal-daemon',
      when: { field: 'form', is: ['replicate', 'arbiter', 'disperse'] },
      advanced: true,
    }),
    favoriteChild: field(z.enum(['none', 'size', 'ctime', 'mtime', 'majority']).optional(), {
      label: 'In a split brain, keep',
      source: 'gluster: cluster.favorite-child-policy',
      options: {
        none: 'Nothing by itself: a person decides',
        size: 'The largest copy',
        ctime: 'The copy with the latest ctime',
        mtime: 'The copy with the latest mtime',
        majority: 'The copy that most bricks have',
      },
      when: { field: 'form', is: ['replicate', 'arbiter'] },
      advanced: true,
    }),
    backupServers: field(z.enum(['all', 'none']).optional(), {
      label: 'Other servers at mount time',
      help: 'Where a client asks for the volume when the first server is down. Empty: all servers of the pool.',
      source: 'mount.glusterfs(8), backup-volfile-servers',
      options: { all: 'All of the pool', none: 'None' },
      advanced: true,
    }),
    started: field(z.enum(['yes', 'no']).optional(), {
      label: 'Started',
      source: 'gluster(8), volume start',
      options: { yes: 'By the set-up', no: 'Only created' },
      advanced: true,
    }),
    allow: field(z.array(z.string().max(100)).optional(), {
      label: 'Clients allowed',
      help: 'Addresses, patterns, subnets or host names. Empty: the servers that mount it.',
      source: 'gluster: auth.allow',
      advanced: true,
    }),
    reject: field(z.array(z.string().max(100)).optional(), {
      label: 'Clients refused',
      help: 'Goes before those allowed.',
      source: 'gluster: auth.reject',
      advanced: true,
    }),
    encryption: field(z.enum(['off', 'tls']).optional(), {
      label: 'Encryption on the way',
      help: 'TLS wants a key and certificates on every server and client.',
      source: 'gluster: client.ssl, server.ssl',
      options: { off: 'None', tls: 'TLS' },
      advanced: true,
    }),
    geoReplication: field(z.enum(['disaster', 'failover', 'both-ways']).optional(), {
      label: 'Geo-replication',
      fact: true,
      help: 'What a copy of the volume in another place is for. It is set up apart from these files.',
      source: 'gluster(8), volume geo-replication',
      options: {
        disaster: 'One way, kept for disasters',
        failover: 'Takes over when this volume fails',
        'both-ways': 'Written in both places',
      },
      advanced: true,
    }),
  },
);
export type GlusterVolume = ElementOf<typeof GlusterVolume>;

export const Brick = defineElement(
  'brick',
  {
    label: 'Brick',
    summary: 'A directory on a disk of a peer that holds a share of a volume.',
    parents: ['volumeId'],
    canFail: true,
  },
  {
    volumeId: field(ref('gluster-volume', 'cascade'), { label: 'Volume' }),
    serverId: field(ref('server', 'cascade'), { label: 'Server' }),
    backingId: field(storageRef('clear').optional(), { label: 'Disk' }),
    position: field(z.int().min(0).max(10_000), {
      label: 'Position',
      own: 'parent',
      help: 'Sets are made of consecutive bricks.',
      source: 'gluster(8)',
    }),
    path: field(z.string().max(300), {
      label: 'Brick directory',
      help: 'A sub-directory of the mount point of its disk.',
    }),
    inodeShare: field(z.int().min(1).max(100).optional(), {
      label: 'Space for inodes, percent',
      help: 'Empty: 25 for an arbiter, otherwise what mkfs.xfs chooses.',
      source: 'mkfs.xfs(8), -i maxpct',
      advanced: true,
    }),
    format: field(z.enum(['xfs', 'ext4', 'btrfs']).optional(), {
      label: 'Filesystem',
      help: 'Empty: XFS.',
      source: 'Gluster docs, Formatting and mounting bricks',
      options: { xfs: 'XFS', ext4: 'ext4', btrfs: 'Btrfs' },
      advanced: true,
    }),
    inodeSize: field(z.enum(['256', '512', '1024', '2048']).optional(), {
      label: 'Inode size',
      help: 'In bytes, of XFS. Empty: 512.',
      source: 'mkfs.xfs(8), -i size',
      advanced: true,
    }),
    stripeUnit: field(z.enum(['16', '32', '64', '128', '256', '512', '1024']).optional(), {
      label: 'Stripe unit of the RAID',
      help: 'In KiB: what the controller writes to one disk before it goes on to the next. XFS is laid out by it.',
      source: 'mkfs.xfs(8), -d su and sw',
      advanced: true,
    }),
    accessTimes: field(z.enum(['noatime', 'relatime', 'strictatime']).optional(), {
      label: 'Access times',
      help: 'Empty: noatime.',
      source: 'mount(8)',
      options: { noatime: 'Never written', relatime: 'Written now and then', strictatime: 'Written by every read' },
      advanced: true,
    }),
  },
);
export type Brick = ElementOf<typeof Brick>;
