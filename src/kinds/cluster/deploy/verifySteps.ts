import type { RunbookStep } from '../../../core/deploy/deployment.ts';
import { PHASES } from '../../../core/deploy/phases.ts';
import type { ViewContext } from '../../../core/kind/clusterKind.ts';
import type { ClusterPlan } from '../configs/planCluster.ts';
import { allOnline, clusterHosts } from './clusterHosts.ts';
import { answerSteps } from './fenceSteps.ts';
import { placedLines } from './placedLines.ts';

/** What has to hold on every member at any time in good health; after a failover other servers run the services. */
export function verifySteps(plan: ClusterPlan, context: ViewContext): readonly RunbookStep[] {
  const { cluster, members, device, units } = plan;
  const hosts = clusterHosts(plan, context.index);
  const own = members.reduce((sum, { member }) => sum + member.votes, 0);
  const votes = own + (device ? (device.algorithm === 'ffsplit' ? 1 : members.length - 1) : 0);
  const waited = `${votes} votes and for ${hosts.map(({ host }) => host).join(', ')}`;
  const common = { phase: 'verify' as const, hostIds: hosts.map(({ id }) => id) };
  const resources = units.flatMap((unit) => unit.resources);
  return [
    {
      ...common,
      place: 0,
      title: `See that ${plan.name} has quorum with all ${votes} votes`,
      run: `corosync-quorumtool -s || true
{
  quorum=$(corosync-quorumtool -s) &&
    grep -Eq '^Quorate: +Yes' <<<"$quorum" &&
    grep -Eq '^Total votes: +${votes}$' <<<"$quorum" &&
    ${allOnline(hosts)}
} || fail '${plan.name} waits for ${waited}: look there at systemctl status corosync pacemaker${device ? ' corosync-qdevice' : ''}'`,
      elementIds: [cluster.id, ...members.map(({ member }) => member.id), ...(device ? [device.id] : [])],
    },
    {
      ...common,
      place: 5,
      title: 'See that all rings work',
      run: `rings=$(corosync-cfgtool -s)
say "$rings"
! grep disconnected <<<"$rings" >/dev/null ||
  fail 'a ring waits for a member: see that its address is up, and what the firewall and the switch let through'`,
      elementIds: [cluster.id, ...cluster.ringNetworkIds],
    },
    ...answerSteps('verify', plan, hosts),
    {
      ...common,
      place: 25,
      title: 'See that the cluster is at rest, and that nothing has failed or waits to be fenced',
      run: `crm_mon -1
stonith_admin --history '*' || true
[ "$(crm_attribute --type crm_config --name maintenance-mode --query --quiet --default false)" = false ] ||
  fail 'the cluster waits for the end of its maintenance: run ${PHASES.resources.file} on the host that it names'
seen=$(crm_mon -1 --output-as=xml)
! grep -E '<failure |unclean="true"|blocked="true"' <<<"$seen" ||
  fail 'something has failed, or waits to be fenced: see why (journalctl -u pacemaker), mend it, then crm_resource --cleanup'`,
      elementIds: [cluster.id],
    },
    ...(resources.length === 0
      ? []
      : [
          {
            ...common,
            place: 26,
            title: 'See that everything that the cluster manages runs',
            run: ['crm_resource --list || true', ...placedLines(plan, resources, hosts, context)].join('\n'),
            elementIds: resources.flatMap(({ elementIds }) => elementIds),
          },
        ]),
  ];
}
