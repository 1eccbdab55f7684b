import type { RunbookStep } from '../../../core/deploy/deployment.ts';
import { endMark } from '../../../core/deploy/endMark.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import { isOn } from '../../common/index.ts';
import type { PlacedPlan } from '../configs/clusterPlans.ts';
import { clusterHosts, ownName } from './clusterHosts.ts';
import { lockSteps } from './lockSteps.ts';
import { reloadSteps } from './reloadSteps.ts';

/** What brings up Corosync and Pacemaker on each member, with nothing to run yet. */
export function startSteps({ plan, folder }: PlacedPlan, index: DesignIndex): readonly RunbookStep[] {
  const { cluster, name } = plan;
  const hostIds = clusterHosts(plan, index).map(({ id }) => id);
  const common = { hostIds, elementIds: [cluster.id] };
  return [
    ...(cluster.encryption === 'off'
      ? []
      : [keyStep(ownName('corosync_authkey', plan, folder), '/etc/corosync/authkey', 'root', common)]),
    keyStep(ownName('pacemaker_authkey', plan, folder), '/etc/pacemaker/authkey', 'haclient', common),
    {
      ...common,
      phase: 'cluster',
      place: 20,
      title: 'Start Corosync, now and at boot',
      done: isOn('corosync'),
      run: 'systemctl enable --now corosync',
      check: `wait_for 60 'corosync-cmapctl -g totem.cluster_name' &&
corosync-cmapctl -g totem.cluster_name | grep ' = ${name}$' >/dev/null`,
    },
    ...reloadSteps(plan, index),
    ...lockSteps(plan, index),
    {
      ...common,
      phase: 'cluster',
      place: 40,
      title: 'Start Pacemaker, now and at boot',
      done: isOn('pacemaker'),
      run: `if [ ! -e ${endMark('cluster')} ] && grep -qs '<primitive' /var/lib/pacemaker/cib/cib.xml; then
  fail 'there is the configuration of another cluster: move /var/lib/pacemaker/cib/* away'
fi
systemctl enable --now pacemaker`,
      check: `wait_for 60 'crm_node --name'`,
    },
  ];
}

function keyStep(
  secret: string,
  file: string,
  group: string,
  common: Pick<RunbookStep, 'hostIds' | 'elementIds'>,
): RunbookStep {
  const mode = group === 'root' ? '400' : '640';
  return {
    ...common,
    phase: 'cluster',
    place: 0,
    title: `Put the key into ${file}`,
    done: `cmp -s "$SECRETS/${secret}" ${file}`,
    run: `mkdir -p ${file.replace(/\/[^/]+$/, '')}
install -m ${mode} -o root -g ${group} "$SECRETS/${secret}" ${file}`,
    check: `cmp -s "$SECRETS/${secret}" ${file}`,
  };
}
