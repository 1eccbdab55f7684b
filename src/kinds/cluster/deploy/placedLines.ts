import type { ManagedResource } from '../../../core/configs/managedResource.ts';
import { quoteShell } from '../../../core/configs/quoteShell.ts';
import type { ElementId } from '../../../core/model/element.ts';
import { PHASES } from '../../../core/deploy/phases.ts';
import type { ViewContext } from '../../../core/kind/clusterKind.ts';
import { placementOf } from '../../../core/world/world.ts';
import { neverPromoted } from '../configs/constraints.ts';
import type { ClusterPlan } from '../configs/planCluster.ts';
import type { Unit } from '../units.ts';
import type { ClusterHost } from './clusterHosts.ts';
import { heldServices } from './heldServices.ts';

/**
 * placed ID ROLE HOMES ALLOWED MOVE WAITS: whether the resource runs, or is promoted, on as many members as in the design,
 * and on none that must not run it. That a failover has brought it to another one is told, once for all that moves together.
 * crm_resource(8) tells the members of a resource one a line.
 */
const PLACED = `told=''
placed() {
  local id=$1 role=$2 homes=$3 allowed=$4 move=$5 found member here='' away='' missing=''
  found=$(crm_resource --resource "$id" --locate 2>/dev/null | sed -n 's/.* is running on: //p') || found=''
  [ "$role" = runs ] || found=$(grep -E ' (Promoted|Master) *$' <<<"$found") || found=''
  while read -r member _; do
    [ -n "$member" ] || continue
    case " $allowed " in
      *" $member "*) here+=" $member" ;;
      *) fail "$id $role on $member, which is not meant to: see crm_mon -1 -rf, and the constraints that somebody has added" ;;
    esac
    case " $homes " in *" $member "*) ;; *) away+=" $member" ;; esac
  done <<<"$found"
  for member in $homes; do
    case "$here " in *" $member "*) ;; *) missing+=" $member" ;; esac
  done
  if [ -z "$here" ] && crm_resource --resource "$id" --meta --get-parameter target-role 2>/dev/null | grep -x Stopped >/dev/null; then
    fail "the cluster is told to keep $id stopped: $6"
  fi
  [ -n "$here" ] || fail "$id $role nowhere: see crm_mon -1 -rf and journalctl -u pacemaker"
  [ "$(wc -w <<<"$here")" -ge "$(wc -w <<<"$homes")" ] ||
    fail "$id $role on$here only, not on$missing: see crm_mon -1 -rf and journalctl -u pacemaker"
  case "$told" in *"<$move>"*) return 0 ;; esac
  [ -z "$away" ] || [ -z "$missing" ] || {
    told+="<$move>"
    missing=\${missing# }
    caution "$id $role on$away; the design has it on $missing; move it back when it suits: crm_resource --resource $move --node \${missing%% *}, and crm_resource --resource \${move%% *} --clear when it is there"
  }
}`;

/** Lines of shell that end the script where one of the resources does not run on members that may run it. */
export function placedLines(
  plan: ClusterPlan,
  resources: readonly ManagedResource[],
  hosts: readonly ClusterHost[],
  context: ViewContext,
): readonly string[] {
  const held = new Set(heldServices(plan, context).map(({ id }) => id));
  const waits = (id: string): string =>
    held.has(id)
      ? `it waits for ${PHASES.clients.file} on all members, which has to find its data in place on each of them`
      : `see who has told it so, then crm_resource --resource ${id} --meta --delete-parameter target-role`;
  const namesOf = (ids: readonly ElementId[]): string =>
    quoteShell(hosts.flatMap(({ id, host }) => (ids.includes(id) ? [host] : [])).join(' '));
  const { units } = plan;
  const calls = units.flatMap((unit) =>
    unit.resources
      .filter((resource) => resources.includes(resource))
      .flatMap(({ id, form }) => {
        const { startedOn, promotedOn } = placementOf(context.world, id);
        const call = (role: string, homes: readonly ElementId[], allowed: readonly ElementId[]): string =>
          ['placed', id, role, namesOf(homes), namesOf(allowed), quoteShell(moveOf(unit, units))]
            .concat(quoteShell(waits(id)))
            .join(' ');
        const banned = neverPromoted(unit, context.index, context.world);
        const promotable = unit.serverIds.filter((serverId) => !banned.includes(serverId));
        return [
          call('runs', [...startedOn, ...promotedOn], unit.serverIds),
          ...(form.type === 'promotable' ? [call("'is promoted'", promotedOn, promotable)] : []),
        ];
      }),
  );
  return calls.length === 0 ? [] : [PLACED, ...calls];
}

/** What crm_resource(8) is told to move so that all that depends on each other moves: not a clone if a group uses it. */
function moveOf(unit: Unit, units: readonly Unit[]): string {
  const isSingle = ({ type }: Unit): boolean => type === 'group' || type === 'primitive';
  const leader = isSingle(unit)
    ? units.find((other) => isSingle(other) && unit.needs.some(({ unitId }) => unitId === other.id))
    : units.find((other) => isSingle(other) && other.needs.some(({ unitId }) => unitId === unit.id));
  if (leader) return moveOf(leader, units);
  return isSingle(unit) ? `${unit.id} --move` : `${unit.id}-clone --move --promoted`;
}
