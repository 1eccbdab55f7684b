import type { Template } from '../core/kind/clusterKind.ts';
import { Brick, GlusterVolume, Peer, Pool } from '../kinds/gluster/index.ts';
import { Export, Filer } from '../kinds/nas/index.ts';
import { createBuilder, TIB, type Builder } from '../templates/builder.ts';
import { about } from './about.ts';
import { UNDRAWN } from './layers.ts';
import { layPair, PAIR_FENCE_IPS } from '../templates/grounds.ts';
import { Address } from '../kinds/common/index.ts';
import type { ElementId } from '../core/model/element.ts';

export const groupware: Template = {
  ...about.groupware,
  view: { hiddenLayers: UNDRAWN, titles: 'names' },
  elements: () => {
    const build = createBuilder();
    const { client, replication, ring, alice, bob } = layPair(build);
    const storage = build.network('storage', '10.9.1.0/24', 'storage');
    for (const [at, serverId] of [alice, bob].entries()) {
      const ip = `10.9.1.3${at + 1}`;
      build.add(Address, `address-${at + 1}-storage`, ip, { serverId, networkId: storage, ip });
    }
    const clusterId = build.cluster({
      clusterName: 'kolab',
      name: 'Kolab',
      serverIds: [alice, bob],
      ringNetworkIds: [ring, replication],
      fenceIps: PAIR_FENCE_IPS,
    });
    const halves = [
      { name: 'mail', hosts: [alice, bob], ip: '192.0.2.10', roles: ['imap', 'smtp'] },
      { name: 'database', hosts: [bob, alice], ip: '192.0.2.11', roles: ['database', 'ldap'] },
    ] as const;
    halves.forEach(({ name, hosts, ip, roles }, at) => {
      const volume = build.drbd({
        resourceName: name,
        minor: at,
        port: 7788 + at,
        networkIds: [replication],
        replicas: hosts.map((host) => [host, build.dataDisk(host, `/dev/vg0/${name}`)] as const),
      });
      const mount = build.mount(`/srv/${name}`, build.filesystem(volume, 'xfs'), hosts);
      build.floatingAddress(ip, client, clusterId, mount);
      for (const role of roles) build.service(role, `/srv/${name}/${role}`, hosts);
    });
    const files = layFiles(build, storage);
    const archive = layArchive(build, storage, [alice, bob]);
    for (const host of [alice, bob]) {
      build.mount('/srv/files', files, [host], 'Attachments');
      build.mount('/srv/archive', archive, [host], 'Archive');
    }
    const web = build.service('web', '/srv/files/www', [bob, alice]);
    build.floatingAddress('192.0.2.12', client, clusterId, web);
    return build.elements;
  },
};

/** Three nodes that keep the attachments three times; gives the volume. */
function layFiles(build: Builder, networkId: ElementId): ElementId {
  const poolId = build.add(Pool, 'gluster-pool', 'GlusterFS', { networkId });
  const volumeId = build.add(GlusterVolume, 'gluster-volume-files', 'files', {
    poolId,
    volumeName: 'files',
    form: 'replicate',
    setSize: 3,
    redundancy: 0,
    quorumType: 'auto',
    serverQuorum: 'on',
    pingTimeout: 20,
  });
  for (const number of [1, 2, 3]) {
    const serverId = build.server(`gluster${number}`, { [networkId]: `10.9.1.2${number}` }, `GlusterFS Node ${number}`);
    build.add(Peer, `peer-${number}`, `gluster${number}`, { poolId, serverId });
    build.add(Brick, `brick-${number}`, `Brick ${number}`, {
      volumeId,
      serverId,
      backingId: build.dataDisk(serverId, '/dev/vdb', TIB),
      position: number - 1,
      path: '/data/glusterfs/files/brick',
    });
  }
  return volumeId;
}

/** A filer with two heads; gives the directory that it exports. */
function layArchive(build: Builder, networkId: ElementId, clients: readonly ElementId[]): ElementId {
  const filerId = build.add(Filer, 'filer', 'NAS', { hostName: 'nas1', networkId, ip: '10.9.1.41', heads: 'pair' });
  return build.add(Export, 'export-archive', '/export/archive', {
    filerId,
    path: '/export/archive',
    size: 8 * TIB,
    clientIds: [...clients],
    commit: 'sync',
    rootSquash: 'root_squash',
    fsid: 1,
    version: '4.2',
    recovery: 'hard',
  });
}
