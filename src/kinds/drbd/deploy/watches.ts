import type { Watch } from '../../../core/deploy/deployment.ts';
import type { ResourcePlan } from '../configs/planResource.ts';
import { serversOf } from './resourceHosts.ts';

/** Roles, connections and disks of each resource. DRBD 8.4 has them in a file of the kernel (drbd.conf(5), drbdadm(8)). */
export function watches(plans: readonly ResourcePlan[]): readonly Watch[] {
  return plans.map(({ name, resource, replicas }) => ({
    command: resource.generation === '9' ? `drbdadm status ${name}` : 'cat /proc/drbd',
    shows: `who is primary for ${name}, who is connected, whose data is good`,
    hostIds: serversOf(replicas),
  }));
}
