import type { Drill } from '../../../core/deploy/deployment.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import { QuorumDevice } from '../elements.ts';

/** Quorum devices: their vote is missed only when something else fails as well. */
export function drills(index: DesignIndex): readonly Drill[] {
  return index.all(QuorumDevice).map(({ id }) => ({
    elementId: id,
    how: 'Stop it where it runs: `systemctl stop corosync-qnetd`.',
    back: 'Start it again: `systemctl start corosync-qnetd`.',
  }));
}
