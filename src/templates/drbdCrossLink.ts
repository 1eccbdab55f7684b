import type { Template } from '../core/kind/clusterKind.ts';
import { about } from './about.ts';
import { createBuilder } from './builder.ts';
import { layPair, PAIR_FENCE_IPS, UNSHOWN } from './grounds.ts';

export const drbdCrossLink: Template = {
  ...about.drbdCrossLink,
  view: {
    hiddenLayers: [...UNSHOWN, 'mounts', 'clusters', 'service-smtp', 'service-web', 'service-database'],
    titles: 'roles',
  },
  elements: () => {
    const build = createBuilder();
    const { client, replication, ring, alice, bob } = layPair(build);
    const clusterId = build.cluster({
      clusterName: 'kolab',
      serverIds: [alice, bob],
      ringNetworkIds: [ring, replication],
      fenceIps: PAIR_FENCE_IPS,
    });
    const aliceLdap = build.dataDisk(alice, '/dev/vg0/ldap', 50 * 1024 ** 3);
    const aliceImap = build.dataDisk(alice, '/dev/vg0/imap');
    const bobLdap = build.dataDisk(bob, '/dev/vg0/ldap', 50 * 1024 ** 3);
    const bobImap = build.dataDisk(bob, '/dev/vg0/imap');
    const common = { networkIds: [replication] };
    const ldap = build.drbd({
      ...common,
      resourceName: 'ldap',
      minor: 0,
      port: 7788,
      replicas: [
        [alice, aliceLdap],
        [bob, bobLdap],
      ],
    });
    const imap = build.drbd({
      ...common,
      resourceName: 'imap',
      minor: 1,
      port: 7789,
      replicas: [
        [bob, bobImap],
        [alice, aliceImap],
      ],
    });
    const ldapMount = build.mount('/srv/ldap', build.filesystem(ldap, 'xfs'), [alice, bob]);
    const imapMount = build.mount('/srv/imap', build.filesystem(imap, 'xfs'), [bob, alice]);
    build.floatingAddress('192.0.2.11', client, clusterId, ldapMount);
    build.floatingAddress('192.0.2.12', client, clusterId, imapMount);
    build.service('ldap', '/srv/ldap/slapd', [alice, bob], 'LDAP?');
    build.service('database', '/srv/ldap/mysql', [alice, bob]);
    build.service('imap', '/srv/imap/spool', [bob, alice], 'IMAP?');
    build.service('smtp', '/srv/imap/postfix', [bob, alice]);
    build.service('web', '/srv/imap/www', [bob, alice]);
    return build.elements;
  },
};
