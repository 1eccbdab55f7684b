import { putElements } from '../src/core/edits/edit.ts';
import type { Design } from '../src/core/model/design.ts';
import { Brick, GlusterVolume, Peer, Pool } from '../src/kinds/gluster/index.ts';
import { createBuilder } from '../src/templates/builder.ts';
import { workbench } from '../src/workbench.ts';

/** A volume `gv0` on servers n1, n2 …, mounted at /srv/mail by k1 and k2. */
export interface GlusterDesign {
  readonly form: GlusterVolume['form'];
  /** One brick on each of n1 … n<bricks>. */
  readonly bricks: number;
  readonly setSize?: number;
  readonly redundancy?: number;
  readonly quorumType?: GlusterVolume['quorumType'];
  readonly quorumCount?: number;
  readonly serverQuorum?: GlusterVolume['serverQuorum'];
  readonly volume?: Partial<GlusterVolume>;
  /** Further fields of every brick. */
  readonly brick?: Partial<Brick>;
  readonly pool?: Pick<Pool, 'firstPort' | 'lastPort' | 'serverQuorumRatio'>;
  /** How n1, n2 … are probed, where it is not by host name. */
  readonly probeNames?: readonly (string | undefined)[];
  readonly inodeShare?: number;
}

/** Lays the design; ids are server-n1, brick-1, address-n1-storage, server-k1, gv0. */
export function glusterDesign(options: GlusterDesign): Design {
  const build = createBuilder();
  const storage = build.network('storage', '10.77.0.0/16', 'storage');
  const poolId = build.add(Pool, 'pool', 'GlusterFS', { networkId: storage, ...options.pool });
  const volumeId = build.add(GlusterVolume, 'gv0', 'gv0', {
    poolId,
    volumeName: 'gv0',
    form: options.form,
    setSize: options.setSize ?? options.bricks,
    redundancy: options.redundancy ?? 0,
    quorumType: options.quorumType ?? 'default',
    ...(options.quorumCount === undefined ? {} : { quorumCount: options.quorumCount }),
    serverQuorum: options.serverQuorum ?? 'off',
    pingTimeout: 20,
    ...options.volume,
  });
  for (let number = 1; number <= options.bricks; number += 1) {
    const serverId = build.server(`n${number}`, { [storage]: `10.77.0.1${number}` });
    const probeName = options.probeNames?.[number - 1];
    build.add(Peer, `peer-${number}`, `n${number}`, {
      poolId,
      serverId,
      ...(probeName === undefined ? {} : { probeName }),
    });
    const backingId = build.dataDisk(serverId, '/dev/vdb');
    build.add(Brick, `brick-${number}`, `Brick ${number}`, {
      volumeId,
      serverId,
      backingId,
      position: number - 1,
      path: '/data/glusterfs/gv0/brick',
      ...(options.inodeShare === undefined ? {} : { inodeShare: options.inodeShare }),
      ...options.brick,
    });
  }
  for (const number of [1, 2]) {
    const serverId = build.server(`k${number}`, { [storage]: `10.77.0.2${number}` });
    build.mount('/srv/mail', volumeId, [serverId]);
  }
  return putElements(workbench.newDesign('GlusterFS'), build.elements);
}
