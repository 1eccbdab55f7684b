import type { RunbookStep } from '../../../core/deploy/deployment.ts';
import { quoteShell } from '../../../core/configs/quoteShell.ts';
import type { ReplicaPlan, ResourcePlan } from '../configs/planResource.ts';
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
 * they let it go; here the step reads it: what would take the disk away from under the data is refused.
 */
export function adjustSteps(plan: ResourcePlan): readonly RunbookStep[] {
  return plan.replicas.map((replica) => adjustStep(plan, replica));
}

function adjustStep({ name, resource }: ResourcePlan, { replica }: ReplicaPlan): RunbookStep {
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
      `! grep -E '^drbdsetup(-84)? (${CUTS})( |$)' <<<"$changes" >/dev/null ||
  confirm ${name} ${quoteShell(cut)}`,
      `drbdadm adjust ${name}`,
    ].join('\n'),
    elementIds: [resource.id, replica.id],
  };
}

const NOT_WHILE_IT_RUNS =
  'change the design back and make a new bundle, or plan it as work on the data: stop what uses it, drbdadm down on all its hosts, and new metadata where a disk, a node id or a host with a disk is new (drbdadm(8), create-md), which are then filled anew';
