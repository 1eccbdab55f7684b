import type { Template } from '../core/kind/clusterKind.ts';
import { about } from './about.ts';
import { createBuilder } from './builder.ts';
import { layPair, PAIR_FENCE_IPS, UNSHOWN } from './grounds.ts';

export const drbdDualPrimary: Template = {
  ...about.drbdDualPrimary,
  view: { hiddenLayers: [...UNSHOWN, 'clusters', 'service-smtp', 'service-web', 'service-database'], titles: 'names' },
  elements: () => {
    const build = createBuilder();
    const { client, replication, ring, alice, bob } = layPair(build);
    const clusterId = build.cluster({
      clusterName: 'kolab',
      serverIds: [alice, bob],
      ringNetworkIds: [ring, replication],
      fenceIps: PAIR_FENCE_IPS,
      noQuorumPolicy: 'freeze',
    });
    const volume = build.drbd({
      resourceName: 'data',
      minor: 0,
      port: 7788,
      networkIds: [replication, ring],
      mode: 'dual-primary',
      replicas: [
        [alice, build.dataDisk(alice, '/dev/vg0/data')],
        [bob, build.dataDisk(bob, '/dev/vg0/data')],
      ],
    });
    const gfs2 = build.filesystem(volume, 'gfs2');
    build.mount('/srv/data', gfs2, [alice], 'GFS2 Mount');
    build.mount('/srv/data', gfs2, [bob], 'GFS2 Mount');
    const ldap = build.service('ldap', '/srv/data/ldap', [alice, bob]);
    build.service('database', '/srv/data/mysql', [alice, bob]);
    const imap = build.service('imap', '/srv/data/imap', [bob, alice]);
    build.service('smtp', '/srv/data/postfix', [bob, alice]);
    build.service('web', '/srv/data/www', [bob, alice]);
    build.floatingAddress('192.0.2.21', client, clusterId, ldap);
    build.floatingAddress('192.0.2.22', client, clusterId, imap);
    return build.elements;
  },
};
