import type { Template } from '../core/kind/clusterKind.ts';
import { about } from './about.ts';
import { createBuilder } from './builder.ts';
import { layPair, PAIR_FENCE_IPS, SERVICE_LAYERS, UNSHOWN } from './grounds.ts';

export const drbdSinglePrimary: Template = {
  ...about.drbdSinglePrimary,
  view: { hiddenLayers: [...UNSHOWN, ...SERVICE_LAYERS, 'mounts', 'clusters'], titles: 'roles' },
  elements: () => {
    const build = createBuilder();
    const { client, replication, ring, alice, bob } = layPair(build);
    const clusterId = build.cluster({
      clusterName: 'kolab',
      serverIds: [alice, bob],
      ringNetworkIds: [ring, replication],
      fenceIps: PAIR_FENCE_IPS,
    });
    const volume = build.drbd({
      resourceName: 'kolab',
      minor: 0,
      port: 7788,
      networkIds: [replication],
      replicas: [
        [alice, build.dataDisk(alice, '/dev/vg0/kolab')],
        [bob, build.dataDisk(bob, '/dev/vg0/kolab')],
      ],
    });
    const mount = build.mount('/srv/kolab', build.filesystem(volume, 'xfs'), [alice, bob]);
    build.floatingAddress('192.0.2.10', client, clusterId, mount);
    build.service('ldap', '/srv/kolab/ldap', [alice, bob]);
    build.service('database', '/srv/kolab/mysql', [alice, bob]);
    build.service('imap', '/srv/kolab/imap', [alice, bob]);
    build.service('smtp', '/srv/kolab/spool', [alice, bob]);
    build.service('web', '/srv/kolab/www', [alice, bob]);
    return build.elements;
  },
};
