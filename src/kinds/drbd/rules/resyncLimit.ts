import type { Resource } from '../elements.ts';

/**
 * How fast a resync may go at most, in KiB/s: with the controller its limit, of which 0 means none, and without it the fixed
 * rate. What is not told is DRBD's own (drbd.conf(5), c-plan-ahead, c-max-rate, resync-rate).
 */
export function resyncLimit({ cPlanAhead, cMaxRate = 102_400, resyncRate = 250 }: Resource): number {
  if (cPlanAhead === 0) return resyncRate;
  return cMaxRate === 0 ? Infinity : cMaxRate;
}
