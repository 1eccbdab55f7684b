import type { RunbookStep } from '../../../core/deploy/deployment.ts';
import { PHASES } from '../../../core/deploy/phases.ts';
import type { ViewContext } from '../../../core/kind/clusterKind.ts';
import type { ClusterPlan } from '../configs/planCluster.ts';
import { clusterHosts, type ClusterHost } from './clusterHosts.ts';
import { heldServices, type HeldService } from './heldServices.ts';
import { placedLines } from './placedLines.ts';
import { SETTLE_COMMAND } from './resourceSteps.ts';

/**
 * Lets the cluster start the services that it has held: on the last member that may run them, when each of them has said
 * that its services find their data on the storage, and that their files belong to the same user everywhere.
 */
export function serviceSteps(plan: ClusterPlan, context: ViewContext): readonly RunbookStep[] {
  const held = heldServices(plan, context);
  const taking = clusterHosts(plan, context.index).filter(({ id }) => held.some(({ hostIds }) => hostIds.includes(id)));
  const last = taking.slice(-1).map(({ id }) => id);
  const resources = plan.units.flatMap((unit) => unit.resources).filter(({ id }) => held.some((own) => own.id === id));
  const places = placedLines(plan, resources, taking, context);
  if (held.length === 0) return [];
  const elementIds = held.map(({ service }) => service.id);
  return [
    ...held.map(({ id, service, user, hostIds }): RunbookStep => ({
      phase: 'clients',
      place: 84,
      title: `Tell the cluster that ${id} finds its data here`,
      hostIds,
      run: `owner=$(id -u ${user}) || fail 'there is no user ${user}: its package is not installed'
crm_attribute --node "$HOST" --name ${attributeOf(id)} --update "$owner"`,
      elementIds: [service.id],
    })),
    {
      phase: 'clients',
      place: 85,
      title: 'Let the cluster start the services',
      hostIds: last,
      done: held.map(({ id }) => `! ${isHeld(id)}`).join(' &&\n'),
      run: [
        AGREE,
        ...held.map((own) => agreeLine(own, taking)),
        ...held.map(({ id }) => `crm_resource --resource ${id} --meta --delete-parameter target-role`),
        SETTLE_COMMAND,
      ].join('\n'),
      elementIds,
    },
    {
      phase: 'clients',
      place: 90,
      title: 'See that the services run',
      hostIds: last,
      run: [SETTLE_COMMAND, 'crm_mon -1', ...places].join('\n'),
      elementIds,
    },
  ];
}

/** A line of shell that succeeds while the cluster holds a service. */
function isHeld(id: string): string {
  return `crm_resource --resource ${id} --meta --get-parameter target-role 2>/dev/null | grep -x Stopped >/dev/null`;
}

/** An attribute of members: the number of the user that owns the data of a service, once the service finds it there. */
function attributeOf(id: string): string {
  return `data-of-${id}`;
}

/** agree ID USER MEMBER...: whether the members have told that they find the data, and number its owner as this one does. */
const AGREE = `agree() {
  local id=$1 user=$2 member owner
  shift 2
  for member in "$@"; do
    wait_for 60 "crm_attribute --node $member --name ${attributeOf('$id')} --query --quiet" ||
      fail "run ${PHASES.clients.file} on $member first: nobody has seen there that $id finds its data"
    owner=$(crm_attribute --node "$member" --name "${attributeOf('$id')}" --query --quiet)
    [ "$owner" = "$(id -u "$user")" ] ||
      fail "the user $user of $id has number $owner on $member and $(id -u "$user") here: its files would belong to others (see usermod(8))"
  done
}`;

function agreeLine({ id, user, hostIds }: HeldService, taking: readonly ClusterHost[]): string {
  const hosts = taking.flatMap((host) => (hostIds.includes(host.id) ? [host.host] : []));
  return ['agree', id, user, ...hosts].join(' ');
}
