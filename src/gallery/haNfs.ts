import type { Template } from '../core/kind/clusterKind.ts';
import { Export, NfsServer } from '../kinds/nas/index.ts';
import { createBuilder, TIB } from '../templates/builder.ts';
import { about } from './about.ts';
import { UNDRAWN } from './layers.ts';
import { PAIR_FENCE_IPS } from '../templates/grounds.ts';

export const haNfs: Template = {
  ...about.haNfs,
  view: { hiddenLayers: UNDRAWN, direction: 'TB', titles: 'names' },
  elements: () => {
    const build = createBuilder();
    const client = build.network('client', '192.0.2.0/24', 'client');
    const storage = build.network('storage', '10.20.1.0/24', 'storage');
    const replication = build.network('replication', '10.1.1.0/24', 'replication');
    const ring = build.network('ring', '10.2.1.0/24', 'cluster');
    const [alice = '', bob = ''] = ['alice', 'bob'].map((hostName, at) =>
      build.server(hostName, {
        [storage]: `10.20.1.${31 + at}`,
        [replication]: `10.1.1.${31 + at}`,
        [ring]: `10.2.1.${31 + at}`,
      }),
    );
    const clients = [1, 2, 3].map((number) =>
      build.server(
        `web${number}`,
        { [client]: `192.0.2.5${number}`, [storage]: `10.20.1.5${number}` },
        `Web ${number}`,
      ),
    );
    const clusterId = build.cluster({
      clusterName: 'nfs',
      name: 'NFS pair',
      serverIds: [alice, bob],
      ringNetworkIds: [ring, replication],
      fenceIps: PAIR_FENCE_IPS,
    });
    const volume = build.drbd({
      resourceName: 'nfs',
      minor: 0,
      port: 7788,
      networkIds: [replication],
      replicas: [
        [alice, build.dataDisk(alice, '/dev/vg0/nfs', TIB)],
        [bob, build.dataDisk(bob, '/dev/vg0/nfs', TIB)],
      ],
    });
    const mountId = build.mount('/srv/nfs', build.filesystem(volume, 'xfs'), [alice, bob]);
    build.floatingAddress('10.20.1.10', storage, clusterId, mountId);
    const filerId = build.add(NfsServer, 'nfs-server', 'NFS', {
      mountId,
      hostName: 'nfs1',
      implementation: 'kernel',
      idDomain: 'example.org',
      leaseSeconds: 20,
      graceSeconds: 25,
    });
    const exportId = build.add(Export, 'export-files', '/srv/nfs/files', {
      filerId,
      path: '/srv/nfs/files',
      size: TIB / 2,
      clientIds: [...clients],
      commit: 'sync',
      rootSquash: 'root_squash',
      fsid: 1,
      version: '4.2',
      recovery: 'hard',
    });
    for (const serverId of clients) {
      build.mount('/srv/files', exportId, [serverId], 'Attachments');
      build.service('web', '/srv/files/kolab', [serverId]);
    }
    return build.elements;
  },
};
