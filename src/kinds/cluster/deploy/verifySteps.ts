import type { RunbookStep } from '../../../core/deploy/deployment.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import type { ManagedResource } from '../../../core/configs/managedResource.ts';
import type { ClusterPlan } from '../configs/planCluster.ts';
import { allOnline, clusterHosts } from './clusterHosts.ts';
import { answerSteps } from './fenceSteps.ts';

/** What has to hold on every member at any time in good health; after a failover other servers may run the services. */
export function verifySteps(plan: ClusterPlan, index: DesignIndex): readonly RunbookStep[] {
  const { cluster, members, device, units } = plan;
  const hosts = clusterHosts(plan, index);
  const own = members.reduce((sum, { member }) => sum + member.votes, 0);
  const votes = own + (device ? (device.algorithm === 'ffsplit' ? 1 : members.length - 1) : 0);
  const common = { phase: 'verify' as const, hostIds: hosts.map(({ id }) => id) };
  const resources = units.flatMap((unit) => unit.resources);
  return [
    {
      ...common,
      place: 0,
      title: `See that ${plan.name} has quorum with all ${votes} votes`,
      run: 'corosync-quorumtool -s || true',
      check: `quorum=$(corosync-quorumtool -s) &&
grep -Eq '^Quorate: +Yes' <<<"$quorum" &&
grep -Eq '^Total votes: +${votes}$' <<<"$quorum" &&
${allOnline(hosts)}`,
      elementIds: [cluster.id, ...members.map(({ member }) => member.id), ...(device ? [device.id] : [])],
    },
    {
      ...common,
      place: 5,
      title: 'See that all rings work',
      run: 'corosync-cfgtool -s',
      check: 'rings=$(corosync-cfgtool -s) &&\n! grep -q disconnected <<<"$rings"',
      elementIds: [cluster.id, ...cluster.ringNetworkIds],
    },
    ...answerSteps('verify', plan, hosts),
    {
      ...common,
      place: 25,
      title: 'See that the cluster is at rest, and that nothing has failed or waits to be fenced',
      run: `crm_mon -1
stonith_admin --history '*' || true`,
      check: `[ "$(crm_attribute --type crm_config --name maintenance-mode --query --quiet --default false)" = false ] &&
seen=$(crm_mon -1 --output-as=xml) &&
! grep -Eq '<failure |unclean="true"|blocked="true"' <<<"$seen"`,
      elementIds: [cluster.id],
    },
    ...(resources.length === 0
      ? []
      : [
          {
            ...common,
            place: 26,
            title: 'See that everything that the cluster manages runs',
            run: 'crm_resource --list || true',
            check: resources.map(isRunning).join(' &&\n'),
            elementIds: resources.flatMap(({ elementIds }) => elementIds),
          },
        ]),
  ];
}

function isRunning({ id, form, serverIds }: ManagedResource): string {
  const count = (pattern: string, wanted: number): string =>
    `[ "$(crm_resource --resource ${id} --locate 2>/dev/null | grep -Ec '${pattern}')" -eq ${wanted} ]`;
  const running = form.type === 'promotable' ? form.cloneMax : form.type === 'clone' ? serverIds.length : 1;
  const promoted = form.type === 'promotable' ? [count('(Promoted|Master) *$', form.promotedMax)] : [];
  return [count('running on: ', running), ...promoted].join(' &&\n');
}
