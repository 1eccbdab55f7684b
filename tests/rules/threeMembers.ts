import { Member } from '../../src/kinds/cluster/index.ts';
import { extend } from './designs.ts';

/** The one-way DRBD pair with a third member, charlie, who has no replica. */
export const threeMembers = extend('drbd-single-primary', (build) => {
  const serverId = build.server('charlie', { 'network-ring': '10.2.1.33', 'network-replication': '10.1.1.33' });
  build.add(Member, 'member-charlie', 'charlie', { clusterId: 'cluster-kolab', serverId, nodeId: 3, votes: 1 });
});
