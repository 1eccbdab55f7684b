import { putElements } from '../../src/core/edits/edit.ts';
import type { Design, TargetOs } from '../../src/core/model/design.ts';
import { QuorumDevice } from '../../src/kinds/cluster/index.ts';
import { FailureDomain, Site } from '../../src/kinds/common/index.ts';
import { Brick, GlusterVolume, Peer, Pool } from '../../src/kinds/gluster/index.ts';
import { Export, Filer } from '../../src/kinds/nas/index.ts';
import { createBuilder, TIB } from '../../src/templates/builder.ts';
import { change, extend } from '../rules/designs.ts';
import { templateDesign } from '../drbdVariants.ts';
import type { Variant } from './variant.ts';

/** The pair keeps its mail on DRBD and its attachments on three GlusterFS nodes of their own. */
function drbdAndGluster(): Design {
  const build = createBuilder();
  const storage = build.network('storage', '10.9.1.0/24', 'storage');
  const poolId = build.add(Pool, 'pool', 'GlusterFS', { networkId: storage });
  const volumeId = build.add(GlusterVolume, 'gv0', 'files', {
    poolId,
    volumeName: 'files',
    form: 'replicate',
    setSize: 3,
    redundancy: 0,
    quorumType: 'auto',
    serverQuorum: 'off',
    pingTimeout: 42,
  });
  [1, 2, 3].forEach((number) => {
    const serverId = build.server(`gluster${number}`, { [storage]: `10.9.1.2${number}` });
    build.add(Peer, `peer-${number}`, `gluster${number}`, { poolId, serverId });
    const backingId = build.dataDisk(serverId, '/dev/vdb');
    build.add(Brick, `brick-${number}`, `Brick ${number}`, {
      volumeId,
      serverId,
      backingId,
      position: number - 1,
      path: '/data/glusterfs/files/brick',
    });
  });
  for (const host of ['alice', 'bob']) build.mount('/srv/files', volumeId, [`server-${host}`]);
  return inStorage(build.elements);
}

/** The pair keeps its mail on DRBD and reads its archive from a filer. */
function drbdAndNas(): Design {
  const build = createBuilder();
  const storage = build.network('storage', '10.9.1.0/24', 'storage');
  const filerId = build.add(Filer, 'filer-nas1', 'NAS', {
    hostName: 'nas1',
    networkId: storage,
    ip: '10.9.1.41',
    heads: 'pair',
  });
  const exportId = build.add(Export, 'export-archive', '/export/archive', {
    filerId,
    path: '/export/archive',
    size: 2 * TIB,
    clientIds: ['server-alice', 'server-bob'],
    commit: 'sync',
    rootSquash: 'root_squash',
    fsid: 1,
    version: '4.2',
    recovery: 'hard',
  });
  for (const host of ['alice', 'bob']) build.mount('/srv/archive', exportId, [`server-${host}`]);
  return inStorage(build.elements);
}

/** The single-primary pair with an address of each server in the network `storage`, and further elements. */
function inStorage(elements: Parameters<typeof putElements>[1]): Design {
  const design = putElements(templateDesign('drbd-single-primary'), elements);
  return ['alice', 'bob'].reduce((changed, host, at) => {
    const base = changed.elements[`address-${host}-replication`];
    const address = { ...base, id: `address-${host}-storage`, networkId: 'network-storage', ip: `10.9.1.3${at + 1}` };
    return putElements(changed, [address as NonNullable<typeof base>]);
  }, design);
}

/** LDAP on DRBD between the servers of a SAN that holds the mail. */
const sanAndDrbd = extend('san', (build) => {
  const volume = build.drbd({
    resourceName: 'ldap',
    minor: 0,
    port: 7788,
    networkIds: ['network-ring'],
    replicas: [
      ['server-kolab2', build.dataDisk('server-kolab2', '/dev/vg0/ldap')],
      ['server-kolab1', build.dataDisk('server-kolab1', '/dev/vg0/ldap')],
    ],
  });
  build.mount('/srv/directory', build.filesystem(volume, 'ext4'), ['server-kolab2', 'server-kolab1']);
});

/** Two sites with a power feed each, and a quorum device at a third. */
const places = change(
  extend('drbd-single-primary', (build) => {
    const sites = ['north', 'south', 'east'].map((name) =>
      build.add(Site, `site-${name}`, `Site ${name}`, { scale: 'site' }),
    );
    sites.forEach((siteId, at) => {
      build.add(FailureDomain, `feed-${at + 1}`, `Feed ${at + 1}`, { sort: 'power-feed', siteId });
    });
    const serverId = build.server('charlie', { 'network-client': '192.0.2.33', 'network-ring': '10.2.1.33' });
    build.add(QuorumDevice, 'qdevice', 'qnetd', { clusterId: 'cluster-kolab', serverId, algorithm: 'ffsplit' });
  }),
  {
    'server-alice': { siteId: 'site-north', domainIds: ['feed-1'] },
    'server-bob': { siteId: 'site-south', domainIds: ['feed-2'] },
  },
);

/** A design for another system than Debian 12. */
const on = (targetOs: TargetOs, id: string) => (): Design => ({ ...templateDesign(id), targetOs });

/** Technologies side by side, and other systems. */
export const mixedVariants: readonly Variant[] = [
  { id: 'drbd-two-sites', title: 'DRBD on two sites, quorum device at a third', design: places },
  { id: 'drbd-and-gluster', title: 'Mail on DRBD, files on GlusterFS', design: drbdAndGluster },
  { id: 'drbd-and-nas', title: 'Mail on DRBD, archive on a NAS', design: drbdAndNas },
  {
    id: 'san-and-drbd',
    title: 'Mail on a SAN, LDAP on DRBD',
    design: change(sanAndDrbd, {
      'service-ldap': { serverId: 'server-kolab2', standbyIds: ['server-kolab1'], dataPath: '/srv/directory/ldap' },
    }),
  },
  { id: 'drbd-el-9', title: 'DRBD, single-primary, on RHEL 9', design: on('el-9', 'drbd-single-primary') },
  { id: 'san-el-9', title: 'SAN on RHEL 9', design: on('el-9', 'san') },
  { id: 'glusterfs-ubuntu', title: 'GlusterFS on Ubuntu 24.04', design: on('ubuntu-24.04', 'glusterfs') },
  { id: 'nas-ubuntu', title: 'NAS on Ubuntu 24.04', design: on('ubuntu-24.04', 'nas') },
  { id: 'drbd-sles-15', title: 'DRBD, cross-link, on SLES 15', design: on('sles-15', 'drbd-cross-link') },
  { id: 'nas-sles-15', title: 'NAS on SLES 15', design: on('sles-15', 'nas') },
];
