import { patchElement, putElements } from '../src/core/edits/edit.ts';
import type { Design } from '../src/core/model/design.ts';
import type { ElementId } from '../src/core/model/element.ts';
import { Cluster, Member } from '../src/kinds/cluster/index.ts';
import { Replica } from '../src/kinds/drbd/index.ts';
import { createBuilder, type Builder } from '../src/templates/builder.ts';
import { layPair } from '../src/templates/grounds.ts';
import { workbench } from '../src/workbench.ts';

/** The networks and the three servers of these designs. */
interface Ground {
  readonly client: ElementId;
  readonly replication: ElementId;
  readonly alice: ElementId;
  readonly bob: ElementId;
  readonly charlie: ElementId;
}

function layThree(build: Builder): Ground {
  const { client, replication, alice, bob } = layPair(build);
  const charlie = build.server('charlie', { [client]: '192.0.2.33', [replication]: '10.1.1.33' });
  return { client, replication, alice, bob, charlie };
}

function addReactorCluster(build: Builder, serverIds: readonly ElementId[]): ElementId {
  const clusterId = build.add(Cluster, 'cluster-kolab', 'kolab', {
    manager: 'drbd-reactor',
    clusterName: 'kolab',
    ringNetworkIds: [],
    fencing: 'off',
    noQuorumPolicy: 'stop',
    stickiness: 200,
  });
  serverIds.forEach((serverId, at) => {
    const host = serverId.replace(/^server-/, '');
    build.add(Member, `member-${host}`, host, { clusterId, serverId, nodeId: at + 1, votes: 1 });
  });
  return clusterId;
}

function addTieBreaker(build: Builder, resourceName: string, serverId: ElementId): void {
  build.add(Replica, `drbd-${resourceName}-charlie`, `${resourceName} on charlie`, {
    resourceId: `drbd-${resourceName}`,
    serverId,
    nodeId: 2,
    role: 'tie-breaker',
    disks: [],
  });
}

function withQuorum(build: Builder, title: string, resourceNames: readonly string[]): Design {
  const design = putElements(workbench.newDesign(title), build.elements);
  return resourceNames.reduce(
    (current, name) => patchElement(current, `drbd-${name}`, { quorum: 'majority', fencing: 'dont-care' }),
    design,
  );
}

/** Two servers with disks and a diskless tie-breaker, which stays outside the cluster. */
export function reactorTieBreakerDesign(): Design {
  const build = createBuilder();
  const { client, replication, alice, bob, charlie } = layThree(build);
  const clusterId = addReactorCluster(build, [alice, bob]);
  const volume = build.drbd({
    resourceName: 'r0',
    minor: 0,
    port: 7788,
    networkIds: [replication],
    replicas: [
      [alice, build.dataDisk(alice, '/dev/vg0/r0')],
      [bob, build.dataDisk(bob, '/dev/vg0/r0')],
    ],
  });
  addTieBreaker(build, 'r0', charlie);
  const mount = build.mount('/srv/r0', build.filesystem(volume, 'xfs'), [alice, bob]);
  build.floatingAddress('192.0.2.10', client, clusterId, mount);
  build.service('ldap', '/srv/r0/ldap', [alice, bob]);
  build.service('imap', '/srv/r0/imap', [alice, bob]);
  return withQuorum(build, 'drbd-reactor with a tie-breaker', ['r0']);
}

/** Three servers with disks, any of which may run everything. */
export function reactorThreeReplicaDesign(): Design {
  const build = createBuilder();
  const { client, replication, alice, bob, charlie } = layThree(build);
  const clusterId = addReactorCluster(build, [alice, bob, charlie]);
  const volume = build.drbd({
    resourceName: 'r0',
    minor: 0,
    port: 7788,
    networkIds: [replication],
    replicas: [
      [alice, build.dataDisk(alice, '/dev/vg0/r0')],
      [bob, build.dataDisk(bob, '/dev/vg0/r0')],
      [charlie, build.dataDisk(charlie, '/dev/vg0/r0')],
    ],
  });
  const mount = build.mount('/srv/r0', build.filesystem(volume, 'xfs'), [alice, bob, charlie]);
  build.floatingAddress('192.0.2.10', client, clusterId, mount);
  build.service('imap', '/srv/r0/imap', [alice, bob, charlie]);
  return withQuorum(build, 'drbd-reactor with three replicas', ['r0']);
}

/** Two resources, each at home on another server, with one tie-breaker for both. */
export function reactorCrossLinkDesign(): Design {
  const build = createBuilder();
  const { client, replication, alice, bob, charlie } = layThree(build);
  const clusterId = addReactorCluster(build, [alice, bob]);
  const half = (name: 'ldap' | 'imap', at: number, homes: readonly [ElementId, ElementId]): void => {
    const volume = build.drbd({
      resourceName: name,
      minor: at,
      port: 7788 + at,
      networkIds: [replication],
      replicas: homes.map((serverId) => [serverId, build.dataDisk(serverId, `/dev/vg0/${name}`)] as const),
    });
    addTieBreaker(build, name, charlie);
    const mount = build.mount(`/srv/${name}`, build.filesystem(volume, 'xfs'), homes);
    build.floatingAddress(`192.0.2.1${at}`, client, clusterId, mount);
    build.service(name, `/srv/${name}/data`, homes);
  };
  half('ldap', 0, [alice, bob]);
  half('imap', 1, [bob, alice]);
  return withQuorum(build, 'drbd-reactor with two resources', ['ldap', 'imap']);
}
