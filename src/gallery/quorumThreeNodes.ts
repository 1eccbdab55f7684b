import type { Template } from '../core/kind/clusterKind.ts';
import { Site } from '../kinds/common/index.ts';
import { Replica } from '../kinds/drbd/index.ts';
import { createBuilder } from '../templates/builder.ts';
import { about } from './about.ts';
import { UNDRAWN } from './layers.ts';
import { layPair, PAIR_FENCE_IPS } from '../templates/grounds.ts';
import { changed } from './changed.ts';

export const quorumThreeNodes: Template = {
  ...about.quorumThreeNodes,
  view: { hiddenLayers: UNDRAWN, titles: 'names' },
  elements: () => {
    const build = createBuilder();
    const { client, replication, ring, alice, bob } = layPair(build);
    const charlie = build.server('charlie', {
      [client]: '192.0.2.33',
      [replication]: '10.1.1.33',
      [ring]: '10.2.1.33',
    });
    const racks = [1, 2, 3].map((number) => build.add(Site, `rack-${number}`, `Rack ${number}`, { scale: 'rack' }));
    const clusterId = build.cluster({
      clusterName: 'mail',
      name: 'Mail',
      serverIds: [alice, bob, charlie],
      ringNetworkIds: [ring, replication],
      fenceIps: [...PAIR_FENCE_IPS, '10.3.1.33'],
    });
    const volume = build.drbd({
      resourceName: 'mail',
      minor: 0,
      port: 7788,
      networkIds: [replication],
      replicas: [
        [alice, build.dataDisk(alice, '/dev/vg0/mail')],
        [bob, build.dataDisk(bob, '/dev/vg0/mail')],
      ],
    });
    build.add(Replica, 'drbd-mail-charlie', 'mail on charlie', {
      resourceId: 'drbd-mail',
      serverId: charlie,
      nodeId: 2,
      role: 'tie-breaker',
      disks: [],
    });
    const mount = build.mount('/srv/mail', build.filesystem(volume, 'xfs'), [alice, bob]);
    build.floatingAddress('192.0.2.10', client, clusterId, mount);
    build.service('database', '/srv/mail/mysql', [alice, bob]);
    build.service('imap', '/srv/mail/imap', [alice, bob]);
    build.service('smtp', '/srv/mail/postfix', [alice, bob]);
    return changed(build.elements, {
      [alice]: { siteId: racks[0] },
      [bob]: { siteId: racks[1] },
      [charlie]: { siteId: racks[2] },
      'drbd-mail': { quorum: 'majority', onNoQuorum: 'io-error' },
    });
  },
};
