import type { RunbookStep } from '../../../core/deploy/deployment.ts';
import type { ReplicaPlan, ResourcePlan } from '../configs/planResource.ts';
import { verifyCron } from '../configs/verifyCron.ts';
import { withDisk } from './resourceHosts.ts';

/** Every host sees every other, all copies are good, and the comparison that the design wants is scheduled. */
export function verifySteps(plan: ResourcePlan): readonly RunbookStep[] {
  const { name, resource, replicas } = plan;
  return [
    ...replicas.map((replica): RunbookStep => ({
      phase: 'verify',
      place: 15,
      title: `See that ${name} is good and connected`,
      hostIds: [replica.replica.serverId],
      run: `drbdadm status ${name} || cat /proc/drbd`,
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
