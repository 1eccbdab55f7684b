import { linesOf, type ConfigLine } from '../../../core/configs/configFragment.ts';
import type { ElementId } from '../../../core/model/element.ts';
import type { ResourcePlan } from './planResource.ts';

/** At night, on the first of the month or on Sundays (crontab(5)). */
const TIMES = { monthly: '17 3 1 * *', weekly: '17 3 * * 0' } as const;

/**
 * The lines of /etc/cron.d/drbd-verify on a host: it compares the copies of those scheduled resources whose first server
 * with a disk it is, by node id, so that one server starts each comparison (drbdadm(8), verify; crontab(5)).
 */
export function verifyCron(hostId: ElementId, plans: readonly ResourcePlan[]): readonly ConfigLine[] {
  return plans.flatMap(({ resource, name, replicas }) => {
    const { verifySchedule = 'never', verifyAlg } = resource;
    const first = replicas.find(({ replica }) => replica.role !== 'tie-breaker')?.replica;
    if (verifySchedule === 'never' || verifyAlg === 'none' || first?.serverId !== hostId) return [];
    return linesOf(`${TIMES[verifySchedule]} root /usr/sbin/drbdadm verify ${name}`, resource.id, first.id);
  });
}
