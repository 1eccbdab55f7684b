import type { ViewContext } from '../../../core/kind/clusterKind.ts';
import { managerOn } from '../../../core/configs/managerOn.ts';
import type { ElementId } from '../../../core/model/element.ts';
import { mountsOf } from '../../common/index.ts';
import type { ReplicaPlan, ResourcePlan } from '../configs/planResource.ts';

/** Replicas of a resource that have a disk. */
export function withDisk({ replicas }: ResourcePlan): readonly ReplicaPlan[] {
  return replicas.filter(({ replica }) => replica.role !== 'tie-breaker');
}

/** The replica from which the others are filled: where its filesystem is at home, else the one that is meant to be primary. */
export function homeOf(plan: ResourcePlan, { index }: ViewContext): ReplicaPlan | undefined {
  const disks = withDisk(plan);
  const [mount] = plan.volumes.flatMap(({ id }) => mountsOf(index, id));
  return (
    disks.find(({ replica }) => replica.serverId === mount?.serverId) ??
    disks.find(({ replica }) => replica.role === 'primary') ??
    disks[0]
  );
}

/** True if a cluster manager promotes the resource. */
export function isManaged(plan: ResourcePlan, { managers }: ViewContext): boolean {
  return withDisk(plan).some(({ replica }) => managerOn(replica.serverId, managers));
}

/** The servers of replicas. */
export function serversOf(replicas: readonly ReplicaPlan[]): ElementId[] {
  return replicas.map(({ replica }) => replica.serverId);
}

/** Shell that succeeds where the resource is known to the kernel: `local/peer` disk states (drbdadm(8), dstate). */
export function isUp(name: string): string {
  return `drbdadm dstate ${name} 2>/dev/null | grep / >/dev/null`;
}

/** Shell that succeeds where all volumes of the resource are good on this host. */
export function isGoodHere(name: string): string {
  return `disks=$(drbdadm dstate ${name}) && [ -n "$disks" ] && ! grep -v '^UpToDate/' <<<"$disks"`;
}
