import type { RunbookStep } from '../../../core/deploy/deployment.ts';
import { quoteShell } from '../../../core/configs/quoteShell.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import type { ClusterPlan } from '../configs/planCluster.ts';
import { NEEDS_TARGET } from '../needsTarget.ts';
import { isDiskless } from '../sbdTimings.ts';
import { awaitMembers, clusterHosts, type ClusterHost } from './clusterHosts.ts';
import { fenceProof } from './fenceProof.ts';
import { fenceTests, PROVEN, provenLine, type FenceTest } from './fenceTests.ts';

/** How long a server may take to boot and to join, in seconds. */
const BOOT = 1_200;

/** Each fence device answers, and each member really is fenced once, before anything depends on it. */
export function fenceSteps(plan: ClusterPlan, index: DesignIndex): readonly RunbookStep[] {
  if (plan.cluster.fencing === 'off') return [];
  const hosts = clusterHosts(plan, index);
  return [
    {
      phase: 'fencing',
      place: 0,
      title: `See that all members of ${plan.name} are there`,
      hostIds: hosts.map(({ id }) => id),
      run: awaitMembers(hosts, BOOT),
      elementIds: [plan.cluster.id],
    },
    ...answerSteps('fencing', plan, hosts),
    ...fenceTests(plan, index).map((test, at) => fenceStep(plan, test, 40 + at, hosts)),
  ];
}

/** Devices that can be asked whether they work, each on the members that may use it. A watchdog cannot be asked. */
export function answerSteps(
  phase: 'fencing' | 'verify',
  { cluster, fences }: ClusterPlan,
  hosts: readonly ClusterHost[],
): readonly RunbookStep[] {
  const asked = fences.filter(({ device }) => !NEEDS_TARGET.has(device.agent) && !isDiskless(device));
  return (cluster.fencing === 'off' ? [] : asked).map(({ id, device, avoids }) => ({
    phase,
    place: 20,
    title: `Ask ${id} whether it could fence`,
    hostIds: hosts.flatMap(({ id: hostId, host }) => (host === avoids ? [] : [hostId])),
    run: `wait_for 90 'stonith_admin --query ${id} --timeout 60' ||
  fail '${id} does not answer: see its address, user and password'`,
    elementIds: [device.id],
  }));
}

function fenceStep(
  plan: ClusterPlan,
  { target, by, after }: FenceTest,
  place: number,
  hosts: readonly ClusterHost[],
): RunbookStep {
  const mark = `"$STATE/$DESIGN/fenced-${target.host}"`;
  const { devices, digest } = fenceProof(plan, target.host);
  const proof = quoteShell(devices);
  const gone = quoteShell(`! crm_node --list | grep -q ' ${target.host} member'`);
  return {
    phase: 'fencing',
    place,
    title: `Let ${by.host} fence ${target.host}`,
    hostIds: [by.id],
    // A device that was changed since has proved nothing.
    done: `printf '%s\\n' ${proof} | cmp -s - ${mark}`,
    destroys: {
      name: target.host,
      what: `nothing on disks, but ${target.host} is switched off and on again, and what runs on it stops`,
    },
    run: [
      ...after.map(({ host }) => provenLine(plan, host, `let ${hosts[0]?.host ?? ''} fence ${host} first`)),
      awaitMembers(hosts, BOOT),
      `stonith_admin --reboot ${target.host} --timeout 300 || fail '${target.host} was not fenced: see journalctl -u pacemaker'`,
      `wait_for 120 ${gone} || fail '${target.host} is still in the cluster: it was not really switched off'`,
      // Only now is it proved; whether the member comes back is asked again before anything else is fenced.
      `printf '%s\\n' ${proof} >${mark}`,
      `wait_for ${BOOT} ${quoteShell(`crm_node --list | grep -q ' ${target.host} member'`)} ||
  fail '${target.host} does not come back: see its console, and that corosync and pacemaker start at boot'`,
    ].join('\n'),
    // The fenced member cannot know it from the history of fencing: that is not handed to members who come back.
    check: `crm_attribute --node ${target.host} --name ${PROVEN} --update ${digest}`,
    elementIds: [target.id, by.id],
  };
}
