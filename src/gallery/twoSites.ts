import type { Template } from '../core/kind/clusterKind.ts';
import { QuorumDevice } from '../kinds/cluster/index.ts';
import { Site } from '../kinds/common/index.ts';
import { createBuilder } from '../templates/builder.ts';
import { about } from './about.ts';
import { UNDRAWN } from './layers.ts';
import { layPair, PAIR_FENCE_IPS } from '../templates/grounds.ts';
import { changed } from './changed.ts';

export const twoSites: Template = {
  ...about.twoSites,
  view: { hiddenLayers: UNDRAWN, titles: 'names' },
  elements: () => {
    const build = createBuilder();
    const { client, replication, ring, alice, bob } = layPair(build);
    const witness = build.server('witness', { [client]: '192.0.2.40', [ring]: '10.2.1.40' });
    const [north = '', south = '', east = ''] = ['North', 'South', 'East'].map((name) =>
      build.add(Site, `site-${name}`, name, { scale: 'site' }),
    );
    const clusterId = build.cluster({
      clusterName: 'groupware',
      name: 'Groupware',
      serverIds: [alice, bob],
      ringNetworkIds: [ring, replication],
      fenceIps: PAIR_FENCE_IPS,
    });
    build.add(QuorumDevice, 'quorum-device', 'Third vote', { clusterId, serverId: witness, algorithm: 'ffsplit' });
    const volume = build.drbd({
      resourceName: 'groupware',
      minor: 0,
      port: 7788,
      networkIds: [replication],
      replicas: [
        [alice, build.dataDisk(alice, '/dev/vg0/groupware')],
        [bob, build.dataDisk(bob, '/dev/vg0/groupware')],
      ],
    });
    const mount = build.mount('/srv/groupware', build.filesystem(volume, 'xfs'), [alice, bob]);
    build.floatingAddress('192.0.2.10', client, clusterId, mount);
    build.service('ldap', '/srv/groupware/ldap', [alice, bob]);
    build.service('database', '/srv/groupware/mysql', [alice, bob]);
    build.service('imap', '/srv/groupware/imap', [alice, bob]);
    build.service('smtp', '/srv/groupware/postfix', [alice, bob]);
    return changed(build.elements, {
      [alice]: { siteId: north },
      [bob]: { siteId: south },
      [witness]: { siteId: east },
    });
  },
};
