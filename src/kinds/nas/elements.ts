import { z } from '../../core/schema.ts';
import { defineElement, type ElementOf } from '../../core/model/element.ts';
import { field } from '../../core/model/field.ts';
import { namingNetworkRef, ref } from '../../core/model/reference.ts';

/** What an NFS server may be told, whoever keeps it; each call makes fields of its own, because notes hang on them. */
const nfsSettings = () => ({
  idDomain: field(z.string().max(300).optional(), {
    label: 'NFSv4 domain',
    help: 'Empty: the DNS domain of each machine.',
    source: 'idmapd.conf(5), Domain',
    advanced: true,
  }),
  leaseSeconds: field(z.int().min(10).max(3_600).optional(), {
    label: 'Lease',
    unit: 'seconds',
    help: 'Empty: 90.',
    source: 'nfs.conf(5), lease-time',
    advanced: true,
  }),
  graceSeconds: field(z.int().min(10).max(3_600).optional(), {
    label: 'Grace period',
    unit: 'seconds',
    help: 'Empty: 90. So long do new opens and locks wait after a failover.',
    source: 'nfs.conf(5), grace-time',
    advanced: true,
  }),
});

export const Filer = defineElement(
  'filer',
  {
    label: 'NAS filer',
    summary: 'Shared storage outside the servers, file level.',
    parents: ['siteId'],
    canFail: true,
  },
  {
    hostName: field(z.string().max(300), { label: 'Host name', own: 'design' }),
    networkId: field(namingNetworkRef().optional(), { label: 'Network' }),
    ip: field(z.string().max(60), {
      label: 'IP address',
      own: 'design',
      help: 'The floating address, if the filer has two heads.',
    }),
    heads: field(z.enum(['single', 'pair']), {
      label: 'Heads',
      options: { single: 'One head', pair: 'Two heads, floating address' },
    }),
    siteId: field(ref('site', 'clear').optional(), { label: 'Site or rack' }),
    domainIds: field(z.array(ref('failure-domain', 'drop')).optional(), {
      label: 'Hangs on',
      help: 'Its power feeds and switches; of two, one is enough.',
      advanced: true,
    }),
    headIps: field(z.array(z.string().max(60)).optional(), {
      label: 'Addresses of the heads',
      help: 'The own address of each head, not the floating one.',
      when: { field: 'heads', is: ['pair'] },
      advanced: true,
    }),
    lockState: field(z.enum(['shared', 'separate']).optional(), {
      label: 'Locks and clients are remembered',
      fact: true,
      source: 'nfsdcltrack(8); ocf_heartbeat_nfsserver(7), nfs_shared_infodir',
      when: { field: 'heads', is: ['pair'] },
      options: { shared: 'By both heads', separate: 'By each head for itself' },
      advanced: true,
    }),
    raid: field(z.enum(['none', 'raid-1', 'raid-5', 'raid-6', 'raid-10']).optional(), {
      label: 'RAID below',
      fact: true,
      options: {
        none: 'None',
        'raid-1': 'RAID 1',
        'raid-5': 'RAID 5, RAID-Z1',
        'raid-6': 'RAID 6, RAID-Z2',
        'raid-10': 'RAID 10',
      },
      advanced: true,
    }),
    ...nfsSettings(),
  },
);
export type Filer = ElementOf<typeof Filer>;

export const NfsServer = defineElement(
  'nfs-server',
  {
    label: 'NFS server',
    summary: 'An NFS server of our own, which moves with the mount whose data it serves.',
    parents: ['mountId'],
  },
  {
    mountId: field(ref('mount', 'cascade'), { label: 'Serves', help: 'A mount that may move; its exports lie in it.' }),
    hostName: field(z.string().max(300), {
      label: 'Host name',
      own: 'design',
      help: 'The name of its floating address, by which clients mount.',
      source: 'hosts(5)',
    }),
    implementation: field(z.enum(['kernel', 'ganesha']), {
      label: 'Program',
      source: 'rpc.nfsd(8); ganesha-config(8)',
      options: { kernel: 'The Linux kernel', ganesha: 'NFS-Ganesha' },
    }),
    addressId: field(ref('floating-address', 'clear').optional(), {
      label: 'Floating address',
      help: 'Empty: the one that moves with the mount.',
    }),
    stateDir: field(z.string().max(300).optional(), {
      label: 'Clients and locks are remembered in',
      help: 'Empty: .nfs in the mount, so that the next server knows them.',
      source: 'ocf_heartbeat_nfsserver(7), nfs_shared_infodir; ganesha-core-config(8), RecoveryRoot',
      advanced: true,
    }),
    ...nfsSettings(),
  },
);
export type NfsServer = ElementOf<typeof NfsServer>;

export const Export = defineElement(
  'export',
  {
    label: 'Export',
    summary: 'A directory that a filer, or an NFS server of our own, serves by NFS.',
    parents: ['filerId'],
    canFail: true,
  },
  {
    filerId: field(ref(['filer', 'nfs-server'], 'cascade'), { label: 'Served by' }),
    path: field(z.string().max(300), { label: 'Path on the server', own: 'parent', source: 'exports(5)' }),
    size: field(z.int().min(1), { label: 'Size', unit: 'bytes' }),
    clientIds: field(z.array(ref('server', 'drop')), { label: 'Clients', help: 'Servers that may mount it.' }),
    commit: field(z.enum(['sync', 'async']), {
      label: 'Writes',
      help: 'async acknowledges writes before they are on disk.',
      source: 'exports(5), sync',
    }),
    rootSquash: field(z.enum(['root_squash', 'no_root_squash']), { label: 'Root', source: 'exports(5), root_squash' }),
    fsid: field(z.int().min(0).max(65_535), { label: 'fsid', own: 'parent', source: 'exports(5), fsid' }),
    version: field(z.enum(['3', '4.1', '4.2']), { label: 'NFS version', source: 'nfs(5), nfsvers' }),
    recovery: field(z.enum(['hard', 'soft']), {
      label: 'When the server is silent',
      help: 'soft gives up and drops writes.',
      source: 'nfs(5), hard',
    }),
    security: field(z.enum(['sys', 'krb5', 'krb5i', 'krb5p']).optional(), {
      label: 'Security',
      help: 'Empty: sys.',
      source: 'nfs(5), sec',
      options: {
        sys: 'sys (user numbers are believed)',
        krb5: 'krb5 (users are proved)',
        krb5i: 'krb5i (and nothing is altered)',
        krb5p: 'krb5p (and nothing is read)',
      },
      advanced: true,
    }),
    transport: field(z.enum(['tcp', 'udp']).optional(), {
      label: 'Transport',
      help: 'Empty: TCP.',
      source: 'nfs(5), proto',
      options: { tcp: 'TCP', udp: 'UDP' },
      advanced: true,
    }),
    subtreeCheck: field(z.enum(['no_subtree_check', 'subtree_check']).optional(), {
      label: 'Subtree check',
      help: 'Empty: no_subtree_check.',
      source: 'exports(5), subtree_check',
      advanced: true,
    }),
    extent: field(z.enum(['filesystem', 'part']).optional(), {
      label: 'The directory is',
      fact: true,
      options: { filesystem: 'A filesystem of its own', part: 'A part of a larger filesystem' },
      advanced: true,
    }),
    below: field(z.enum(['local', 'network']).optional(), {
      label: 'What it lies on',
      fact: true,
      options: { local: 'Disks of the server', network: 'GlusterFS or another network filesystem' },
      advanced: true,
    }),
  },
);
export type Export = ElementOf<typeof Export>;
