import type { Template } from '../core/kind/clusterKind.ts';
import { Brick, GlusterVolume, Peer, Pool } from '../kinds/gluster/index.ts';
import { about } from './about.ts';
import { createBuilder } from './builder.ts';
import { SERVICE_LAYERS, UNSHOWN } from './grounds.ts';
import { layKolabPair, placeKolabServices } from './kolabPair.ts';

export const glusterfs: Template = {
  ...about.glusterfs,
  view: { hiddenLayers: [...UNSHOWN, ...SERVICE_LAYERS], direction: 'TB' },
  waivers: [
    {
      ruleId: 'gluster/replica-2-without-arbiter',
      elementId: 'gluster-volume-gv0',
      reason: 'Drawn with two nodes, as in the Kolab documentation.',
    },
    ...['gluster/volume-under-mail', 'gluster/volume-under-database'].map((ruleId) => ({
      ruleId,
      elementId: 'gluster-volume-gv0',
      reason: 'All data of Kolab is drawn on the volume, as in the Kolab documentation.',
    })),
  ],
  elements: () => {
    const build = createBuilder();
    const storage = build.network('storage', '10.10.1.0/24', 'storage');
    const nodes = [1, 2].map((number) =>
      build.server(`gluster${number}`, { [storage]: `10.10.1.2${number}` }, `GlusterFS Node ${number}`),
    );
    const disks = nodes.map((serverId) => build.dataDisk(serverId, '/dev/vdb'));
    const { client, servers, clusterId } = layKolabPair(build, { [storage]: ['10.10.1.31', '10.10.1.32'] });
    const poolId = build.add(Pool, 'gluster-pool', 'GlusterFS', { networkId: storage });
    const volumeId = build.add(GlusterVolume, 'gluster-volume-gv0', 'gv0', {
      poolId,
      volumeName: 'gv0',
      form: 'replicate',
      setSize: 2,
      redundancy: 0,
      quorumType: 'default',
      serverQuorum: 'off',
      pingTimeout: 20,
    });
    nodes.forEach((serverId, at) => {
      build.add(Peer, `gluster-peer-${at + 1}`, `gluster${at + 1}`, { poolId, serverId });
      build.add(Brick, `brick-${at + 1}`, `Brick ${at + 1}`, {
        volumeId,
        serverId,
        backingId: disks[at] ?? '',
        position: at,
        path: '/data/glusterfs/gv0/brick',
      });
    });
    for (const serverId of servers) build.mount('/srv/kolab', volumeId, [serverId], 'GFS Mount');
    const imap = placeKolabServices(build, '/srv/kolab', servers);
    build.floatingAddress('192.0.2.10', client, clusterId, imap);
    return build.elements;
  },
};
