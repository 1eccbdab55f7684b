import type { Template } from '../core/kind/clusterKind.ts';
import { Site } from '../kinds/common/index.ts';
import { Brick, GlusterVolume, Peer, Pool } from '../kinds/gluster/index.ts';
import { createBuilder, GIB, TIB } from '../templates/builder.ts';
import { about } from './about.ts';
import { UNDRAWN } from './layers.ts';
import { changed } from './changed.ts';

/** For each set, the servers of its two data bricks and of its arbiter: each server bears one arbiter at most. */
const SETS = [
  [0, 1, 2],
  [1, 2, 0],
] as const;

export const glusterArbiters: Template = {
  ...about.glusterArbiters,
  view: { hiddenLayers: UNDRAWN, titles: 'names' },
  elements: () => {
    const build = createBuilder();
    const client = build.network('client', '192.0.2.0/24', 'client');
    const storage = build.network('storage', '10.10.1.0/24', 'storage');
    const nodes = [1, 2, 3].map((number) =>
      build.server(`gluster${number}`, { [storage]: `10.10.1.2${number}` }, `GlusterFS Node ${number}`),
    );
    const racks = [1, 2, 3].map((number) => build.add(Site, `rack-${number}`, `Rack ${number}`, { scale: 'rack' }));
    const poolId = build.add(Pool, 'gluster-pool', 'GlusterFS', { networkId: storage });
    const volumeId = build.add(GlusterVolume, 'gluster-volume-files', 'files', {
      poolId,
      volumeName: 'files',
      form: 'arbiter',
      setSize: 3,
      redundancy: 0,
      quorumType: 'auto',
      serverQuorum: 'on',
      pingTimeout: 20,
    });
    nodes.forEach((serverId, at) => build.add(Peer, `peer-${at + 1}`, `gluster${at + 1}`, { poolId, serverId }));
    SETS.forEach((set, row) => {
      set.forEach((node, column) => {
        const isArbiter = column === 2;
        const serverId = nodes[node] ?? '';
        const position = row * set.length + column;
        const backingId = build.dataDisk(serverId, `/dev/vd${'bc'[row]}`, isArbiter ? 20 * GIB : TIB);
        const name = isArbiter ? `Arbiter of set ${row + 1}` : `Brick ${position + 1}`;
        build.add(Brick, `brick-${position + 1}`, name, {
          volumeId,
          serverId,
          backingId,
          position,
          path: `/data/glusterfs/files/set${row + 1}/brick`,
        });
      });
    });
    for (const number of [1, 2]) {
      const addresses = { [client]: `192.0.2.3${number}`, [storage]: `10.10.1.3${number}` };
      const serverId = build.server(`web${number}`, addresses, `Web ${number}`);
      build.mount('/srv/files', volumeId, [serverId], 'Attachments');
      build.service('web', '/srv/files/kolab', [serverId]);
    }
    return changed(build.elements, Object.fromEntries(nodes.map((id, at) => [id, { siteId: racks[at] }])));
  },
};
