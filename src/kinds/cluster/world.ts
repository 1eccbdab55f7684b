import type { Decision, WorldBehaviour, WorldContext } from '../../core/world/behaviour.ts';
import type { Placement } from '../../core/world/world.ts';
import { decideByReactor } from './decideByReactor.ts';
import { decideCluster } from './decideCluster.ts';
import { Cluster } from './elements.ts';
import { isReactor } from './managers.ts';

/** How this kind behaves when things fail: it is the one that decides where everything runs. */
export const world: WorldBehaviour = { decide };

function decide(_facts: unknown, context: WorldContext): Decision {
  const decisions = context.index.all(Cluster).map((cluster) => {
    const decideFor = isReactor(cluster) ? decideByReactor : decideCluster;
    return { cluster, decision: decideFor(cluster, context) };
  });
  const placements = new Map<string, Placement>();
  for (const { decision } of decisions) {
    for (const [id, placement] of decision.placements) {
      const other = placements.get(id);
      placements.set(id, other ? joinPlacements(other, placement) : placement);
    }
  }
  return {
    facts: Object.fromEntries(decisions.map(({ cluster, decision }) => [cluster.id, decision.state])),
    placements,
    fence: decisions.flatMap(({ decision }) => decision.fence),
    steps: decisions.flatMap(({ decision }) => decision.steps),
  };
}

/** A resource that two clusters claim runs where either of them starts it. */
function joinPlacements(a: Placement, b: Placement): Placement {
  return {
    startedOn: [...new Set([...a.startedOn, ...b.startedOn])],
    promotedOn: [...new Set([...a.promotedOn, ...b.promotedOn])],
    apart: true,
  };
}
