import { linesOf } from '../../../core/configs/configFragment.ts';
import type { RunbookSection } from '../../../core/deploy/deployment.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import type { ClusterPlan } from '../configs/planCluster.ts';
import { isReactor } from '../managers.ts';
import { clusterHosts } from './clusterHosts.ts';

/** How a cluster is taken down: its services first, its members last. */
export function teardown(plan: ClusterPlan, index: DesignIndex): RunbookSection {
  const hosts = clusterHosts(plan, index).map(({ host }) => `\`${host}\``);
  const list = hosts.join(', ');
  const text = isReactor(plan.cluster)
    ? `## The cluster ${plan.name}

On ${list}; on the one that runs the services (\`drbd-reactorctl status\`) last, so that no other takes them over:

1. \`drbd-reactorctl disable --now\`, which stops what runs here, then \`systemctl disable --now drbd-reactor\`.

Kept: the files below \`/etc/drbd-reactor.d\`, and all data.`
    : `## The cluster ${plan.name}

1. Stop everything, on ${hosts[0] ?? ''}: \`crm_attribute --type crm_config --name stop-all-resources --update true\`, then
   \`crm_resource --wait\`. \`crm_mon -1\` has to list no running resource except fence devices. Do not go on before:
   a member that is stopped while it runs services is fenced.
1. On ${list}: \`systemctl disable --now pacemaker${plan.device ? ' corosync-qdevice' : ''} corosync\`.
1. For good: remove \`/var/lib/pacemaker/cib\`, \`/etc/corosync\`, \`/etc/pacemaker/authkey\` and the secrets below
   \`/etc/quorate/secrets\`.

Kept: all data. To start it again instead of the last step: enable and start the same services, then
\`crm_attribute --type crm_config --name stop-all-resources --delete\`.`;
  return { page: 'teardown', place: 10, lines: linesOf(text, plan.cluster.id) };
}
