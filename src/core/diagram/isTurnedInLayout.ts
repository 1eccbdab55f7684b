import type { DrawnArrow } from './diagram.ts';

/**
 * True if a steady layout has the arrow begin at `to`: users on the far side, and replication from the later server to
 * the earlier one. Then servers keep their places whoever is primary.
 */
export function isTurnedInLayout(arrow: DrawnArrow): boolean {
  return arrow.turned === true || (arrow.meaning === 'replication' && arrow.backward);
}
