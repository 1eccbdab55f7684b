import { quoteShell } from '../../../core/configs/quoteShell.ts';
import type { RunbookStep } from '../../../core/deploy/deployment.ts';
import type { ViewContext } from '../../../core/kind/clusterKind.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import { printSize } from '../../../core/model/size.ts';
import type { ReplicaPlan, ResourcePlan } from '../configs/planResource.ts';
import { verifyCron } from '../configs/verifyCron.ts';
import { firstSync } from '../firstSync.ts';
import { withDisk } from './resourceHosts.ts';

/** Every host sees every other, all copies are good, and the comparison that the design wants is scheduled. */
export function verifySteps(plan: ResourcePlan, { index }: Pick<ViewContext, 'index'>): readonly RunbookStep[] {
  const { name, resource, replicas } = plan;
  return [
    ...replicas.map((replica): RunbookStep => ({
      phase: 'verify',
      place: 15,
      title: `See that ${name} is good and connected`,
      hostIds: [replica.replica.serverId],
      run: [`drbdadm status ${name} || cat /proc/drbd`, settle(replica, plan, index)].join('\n'),
      check: resource.generation === '9' ? isGood9(replica, plan) : isGood84(name),
      elementIds: [resource.id, replica.replica.id],
    })),
    ...replicas
      .filter(({ replica }) => verifyCron(replica.serverId, [plan]).length > 0)
      .map(({ replica }): RunbookStep => ({
        phase: 'verify',
        place: 16,
        title: `See that the copies of ${name} are compared by the clock`,
        hostIds: [replica.serverId],
        run: 'cat /etc/cron.d/drbd-verify',
        check: '{ systemctl is-active --quiet cron || systemctl is-active --quiet crond; }',
        elementIds: [resource.id],
      })),
  ];
}

const GIB = 1_024 ** 3;
/** How long a look may wait for a sync, in seconds: whoever watches gets an answer, and a playbook goes on. */
const PATIENCE = 600;

/**
 * A sync or a comparison that is under way is no fault: it is waited for if the design lets it end soon, and else told as
 * what it is. A tie-breaker sees only that disks of others are not good yet (drbdsetup(8), status; drbdadm(8), cstate).
 */
function settle({ replica }: ReplicaPlan, { name, resource }: ResourcePlan, index: DesignIndex): string {
  const { bytes, seconds } = firstSync(resource, index);
  const states = '(PausedSync|Sync|WFBitMap|Verify)[A-Za-z]*';
  const isTieBreaker = replica.role === 'tie-breaker';
  const busy =
    resource.generation === '9'
      ? `drbdsetup status ${name} | grep -E 'replication:${states}${isTieBreaker ? '|peer-disk:Inconsistent' : ''}'`
      : `drbdadm cstate ${name} | grep -Ex '${states}'`;
  const isTold = bytes >= GIB && Number.isFinite(seconds) && seconds > 60;
  const size = isTold
    ? ` (a first sync of all ${printSize(Math.round(bytes / GIB) * GIB)} takes ${sayAtBest(seconds)} at best)`
    : '';
  const watch = resource.generation === '9' ? `drbdsetup status ${name} --verbose --statistics` : 'cat /proc/drbd';
  const limit = Math.min(PATIENCE, Math.max(60, Math.ceil(seconds)));
  return `wait_for ${limit} ${quoteShell(`! ${busy}`)} || {
  ${busy} || true
  fail ${quoteShell(`not yet: the copies of ${name} are still being synced or compared, which is no fault${size}. Watch it with ${watch}, and run this again when it has ended`)}
}`;
}

function sayAtBest(seconds: number): string {
  return seconds < 2 * 3_600 ? `${Math.ceil(seconds / 60)} minutes` : `${Math.ceil(seconds / 3_600)} hours`;
}

/** drbdsetup(8), status, tells of connections and replication only where they are not as they should be. */
function isGood9({ replica }: ReplicaPlan, plan: ResourcePlan): string {
  const disks = withDisk(plan);
  const volumes = plan.volumes.length;
  const isTieBreaker = replica.role === 'tie-breaker';
  const peers = disks.filter((other) => other.replica.id !== replica.id).length * volumes;
  const count = (pattern: string, wanted: number): string =>
    `[ "$(grep -Eo '${pattern}' <<<"$status" | wc -l)" -eq ${wanted} ]`;
  return [
    `status=$(drbdsetup status ${plan.name})`,
    `! grep -E 'connection:|replication:|quorum:no|suspended:|blocked:' <<<"$status"`,
    ...(isTieBreaker ? [] : [count('(^| )disk:UpToDate', volumes)]),
    count('peer-disk:UpToDate', peers),
  ].join(' &&\n');
}

function isGood84(name: string): string {
  return `disks=$(drbdadm cstate ${name} && drbdadm dstate ${name}) &&
! grep -Evx 'Connected|UpToDate/UpToDate' <<<"$disks"`;
}
