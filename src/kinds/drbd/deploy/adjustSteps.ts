import { managerOn } from '../../../core/configs/managerOn.ts';
import { quoteShell } from '../../../core/configs/quoteShell.ts';
import type { RunbookStep } from '../../../core/deploy/deployment.ts';
import type { ViewContext } from '../../../core/kind/clusterKind.ts';
import type { ReplicaPlan, ResourcePlan } from '../configs/planResource.ts';
import { outOfService } from './outOfService.ts';
import { isUp } from './resourceHosts.ts';

/**
 * Options, paths and connections, which drbdadm(8), adjust, may change while a resource runs. A new peer is one of them if
 * it has no disk: any other needs a place in the metadata, which is as large as it was made (drbdmeta(8), create-md).
 */
const HARMLESS = '(net|disk|peer-device|resource)-options|(dis)?connect|(new|del)-path|del-peer|new-peer .*--bitmap=no';

/** What ends the connection for a while, or for good. */
const CUTS = 'disconnect|del-path|del-peer';

/**
 * What a changed design wants of a resource that runs already. drbdadm(8) asks people to read the dry run of adjust before
 * they let it go; here the step reads it: what would take the disk away from under the data is refused, and what would part
 * two primaries.
 */
export function adjustSteps(plan: ResourcePlan, context: ViewContext): readonly RunbookStep[] {
  return plan.replicas.map((replica) => adjustStep(plan, replica, context));
}

function adjustStep(plan: ResourcePlan, own: ReplicaPlan, context: ViewContext): RunbookStep {
  const { name, resource } = plan;
  const { replica } = own;
  const isSame = `changes=$(drbdadm -d adjust ${name}) && [ -z "$changes" ]`;
  // A dry run of adjust says nothing of the host's own node id.
  const isNode = `drbdsetup show ${name} | awk '$1 == "node-id" && !seen++ { wrong = $2 != "${replica.nodeId};" } END { exit wrong }'`;
  const has9 = resource.generation === '9';
  const cut = `the connection of ${name} until this script has run on its other hosts too: nothing is replicated meanwhile`;
  return {
    phase: 'storage',
    place: 16,
    title: `Let ${name} take over what has changed in its file`,
    hostIds: [replica.serverId],
    done: `! { ${isUp(name)}; } || { ${has9 ? `${isNode} && ` : ''}${isSame}; }`,
    run: [
      ...(has9
        ? [
            `${isNode} ||
  fail ${quoteShell(`${name} runs here with another node id than ${replica.nodeId}, by which its metadata know it: ${NOT_WHILE_IT_RUNS}`)}`,
          ]
        : []),
      `! drbdadm cstate ${name} | grep -x StandAlone >/dev/null ||
  fail ${quoteShell(`${name} was disconnected, by hand or by split brain: see 95-split-brain-recovery.md; adjust would connect it`)}`,
      `changes=$(drbdadm -d adjust ${name})`,
      // The secret is in it.
      `say "$(sed -E 's/(--shared-secret=)[^ ]*/\\1.../' <<<"$changes")"`,
      `! grep -Ev '^drbdsetup(-84)? (${HARMLESS})( |$)' <<<"$changes" >/dev/null ||
  fail ${quoteShell(`not all of this can be changed while ${name} runs: ${NOT_WHILE_IT_RUNS}`)}`,
      `if grep -E '^drbdsetup(-84)? (${CUTS})( |$)' <<<"$changes" >/dev/null; then
  roles=$(${has9 ? `drbdsetup status ${name}` : `drbdadm role ${name}`})
  ! ${has9 ? arePrimary9(name) : `grep -x 'Primary/Primary' <<<"$roles" >/dev/null`} ||
    fail ${quoteShell(stepBackFirst(plan, own, context))}
  confirm ${name} ${quoteShell(cut)}
fi`,
      `drbdadm adjust ${name}`,
    ].join('\n'),
    elementIds: [resource.id, replica.id],
  };
}

/** DRBD 9 tells of the others' roles by its status only, one line each below the resource's own (drbdsetup(8), status). */
function arePrimary9(name: string): string {
  return `{ grep '^${name} role:Primary' <<<"$roles" && grep '^  [^ ].* role:Primary' <<<"$roles"; } >/dev/null`;
}

/**
 * The way out where both sides write. What cuts their connection has each of them ask for the other to be fenced, or is
 * refused (drbd.conf(5), fencing). The host stays out until the others have the same options: with old ones there it would not
 * find them again, and taken back too early it only waits, outdated, until they have.
 */
function stepBackFirst({ name }: ResourcePlan, { host, replica }: ReplicaPlan, context: ViewContext): string {
  const decidesBy = managerOn(replica.serverId, context.managers)?.decidesBy;
  const out = outOfService(host, name, decidesBy);
  const leave = out?.leave ?? `stop what uses ${name}, unmount it, and drbdadm secondary ${name}`;
  const settle = decidesBy === 'votes' ? ', then crm_resource --wait' : '';
  const back = out ? `${out.back}; wait until` : `wait until`;
  const start = out ? 'before you go on' : `then drbdadm primary ${name}, and start what uses it`;
  return `${name} is primary here and on another host: what cuts their connection now has one of them fenced, or fails. Let ${host} step back first: 1. ${leave}${settle}. 2. While ${host} stays out of service, run this script again on ${host}, then on the other hosts of ${name}. 3. Only then, as ${host} has missed what was written meanwhile: ${back} its disk is UpToDate again, ${start}`;
}

const NOT_WHILE_IT_RUNS =
  'change the design back and make a new bundle, or plan it as work on the data: stop what uses it, drbdadm down on all its hosts, and new metadata where a disk, a node id or a host with a disk is new (drbdadm(8), create-md), which are then filled anew';
