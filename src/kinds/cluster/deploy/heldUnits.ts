import type { ClusterPlan } from '../configs/planCluster.ts';

/** The agent that activates volume groups (ocf_heartbeat_LVM-activate(7)). */
const ACTIVATE = 'LVM-activate';

/**
 * Ids of the clones that activate shared volume groups. They cannot start before the group is made, which in turn needs the
 * lock manager that the cluster runs: so the cluster holds them until then (vgcreate(8), --shared).
 */
export function heldUnits({ units }: ClusterPlan): readonly string[] {
  return units.flatMap(({ type, resources: [first] }) =>
    type === 'clone' && first.agent.type === ACTIVATE && first.parameters['vg_access_mode'] === 'lvmlockd'
      ? [first.id]
      : [],
  );
}
