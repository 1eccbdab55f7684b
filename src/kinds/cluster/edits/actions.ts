import { sketchEdit } from '../../../core/edits/sketch.ts';
import { allow, type Action } from '../../../core/edits/verdict.ts';
import type { EditContext } from '../../../core/kind/clusterKind.ts';
import { isA, type ElementBase } from '../../../core/model/element.ts';
import { actionOf, Mount, Server, Service } from '../../common/index.ts';
import { Cluster } from '../elements.ts';
import { isReactor } from '../managers.ts';
import { dropMoved, dropNew } from './drop.ts';
import { changeManager } from './manager.ts';
import { clusterOf, leaveCluster } from './members.ts';

/** The longest list of servers or clusters in a menu. */
const MOST_TARGETS = 8;

/** What can be done with clusters and with what takes part in them. */
export function actions(element: ElementBase, context: EditContext): readonly Action[] {
  if (isA(Cluster, element)) return clusterActions(element, context);
  if (isA(Server, element)) return serverActions(element, context);
  if (isA(Mount, element) || isA(Service, element)) {
    return actionOf('add-floating-address', dropNew('floating-address', element, context), 'Add a floating address');
  }
  return [];
}

function clusterActions(cluster: Cluster, context: EditContext): Action[] {
  const { index } = context;
  const outsiders = index.all(Server).filter((server) => clusterOf(index, server.id) === undefined);
  return [
    ...actionOf('add-server', dropNew('server', cluster, context), 'Add a server'),
    ...outsiders
      .slice(0, MOST_TARGETS)
      .flatMap((server) =>
        actionOf(`take-${server.id}`, dropMoved(server, cluster, context), `Take in ${server.name}`),
      ),
    ...actionOf('add-fence-device', dropNew('fence-device', cluster, context)),
    ...actionOf('add-quorum-device', dropNew('quorum-device', cluster, context)),
    ...actionOf('add-floating-address', dropNew('floating-address', cluster, context), 'Add a floating address'),
    ...actionOf(
      'change-manager',
      changeManager(cluster, context),
      `Manage with ${isReactor(cluster) ? 'Pacemaker' : 'drbd-reactor'}`,
    ),
  ];
}

function serverActions(server: Server, context: EditContext): Action[] {
  const { index } = context;
  const own = clusterOf(index, server.id);
  const joins = index
    .all(Cluster)
    .slice(0, MOST_TARGETS)
    .flatMap((cluster) => actionOf(`join-${cluster.id}`, dropMoved(server, cluster, context), `Join ${cluster.name}`));
  if (!own) return joins;
  const leave = allow(
    `Leave ${own.name}`,
    sketchEdit(index.catalog, (sketch) => leaveCluster(sketch, own.id, server.id)),
  );
  return [
    ...joins,
    ...actionOf('add-fence-device', dropNew('fence-device', server, context), 'Add a fence device'),
    ...actionOf('leave-cluster', leave),
  ];
}
