import type { ElementId } from '../../core/model/element.ts';
import type { WorldContext } from '../../core/world/behaviour.ts';
import { placementOf, type Placement } from '../../core/world/world.ts';
import type { ClusterDecision } from './decideCluster.ts';
import { Member, type Cluster } from './elements.ts';
import { clusterState, type ClusterState } from './facts.ts';
import { reactorReasons, sayPatience } from './reactorReasons.ts';
import { startLists, type StartList } from './startLists.ts';
import { tellMembership } from './tellMembership.ts';
import { tellPlacement } from './tellPlacement.ts';
import { arrangeUnits, type Unit } from './units.ts';

/**
 * Decides as the promoters of drbd-reactor do, each for itself (drbd-reactor.promoter(5)): where DRBD may be promoted the
 * start list is started, and where it has lost its quorum it is stopped. Nobody counts votes, and nobody is fenced.
 */
export function decideByReactor(cluster: Cluster, context: WorldContext): ClusterDecision {
  const { index, world, managed } = context;
  const members = [...index.by(Member, 'clusterId', cluster.id)].sort((a, b) => a.nodeId - b.nodeId);
  const memberIds = members.map(({ serverId }) => serverId);
  const running = memberIds.filter((id) => !world.failed.has(id));
  const before = clusterState(world, cluster.id);
  const state = stateOf(running);
  const units = arrangeUnits(managed, memberIds);
  const lists = startLists(units);
  const placements = placeLists(lists, { cluster, units, running }, context);
  const membership = { cluster, before, state, counts: [], partitions: [], whyLost: sayPatience(lists) };
  const placement = { cluster, units, placements, state, reasons: reactorReasons(lists) };
  return {
    state,
    placements,
    fence: [],
    steps: [...tellMembership(membership, context), ...tellPlacement(placement, context)],
  };
}

/** No votes are counted: who runs is who takes part, and DRBD decides for each of its resources. */
function stateOf(running: readonly ElementId[]): ClusterState {
  return {
    running,
    partitions: running.length > 0 ? [running] : [],
    quorate: running,
    waiting: [],
    cameFrom: [],
    expected: {},
    off: [],
    unclean: [],
  };
}

interface Round {
  readonly cluster: Cluster;
  readonly units: readonly Unit[];
  readonly running: readonly ElementId[];
}

/** DRBD itself is up on every server that runs; the rest follows the one that is promoted, if any. */
function placeLists(
  lists: readonly StartList[],
  { cluster, units, running }: Round,
  context: WorldContext,
): ReadonlyMap<string, Placement> {
  const placements = new Map<string, Placement>();
  for (const { resources, serverIds } of units) {
    const up = serverIds.filter((id) => running.includes(id));
    for (const { id, ownQuorum } of resources) placements.set(id, { startedOn: ownQuorum ? up : [], promotedOn: [] });
  }
  for (const list of lists) {
    const winner = whoPromotes(list, { cluster, running }, context);
    if (winner === undefined) continue;
    const { startedOn } = placements.get(list.data.id) ?? { startedOn: [] };
    placements.set(list.data.id, { startedOn, promotedOn: [winner] });
    for (const { id } of list.units.flatMap(({ resources }) => resources)) {
      placements.set(id, { startedOn: [winner], promotedOn: [] });
    }
  }
  return placements;
}

/**
 * Whoever is primary stays, unless a server that is preferred to it has good data and the policy sends the services back.
 * Else the first to promote wins: those without good data of their own wait three or six seconds, and of the others the
 * preferred one is a second ahead (promoter.md, Promotion and Service Start; preferred-nodes). DRBD lets only one promote.
 */
function whoPromotes(
  { data, serverIds }: StartList,
  { cluster, running }: Pick<Round, 'cluster' | 'running'>,
  { world, index }: WorldContext,
): ElementId | undefined {
  if (data.ownQuorum?.isOn !== true) return undefined;
  const able = serverIds.flatMap((serverId) => {
    const verdict = running.includes(serverId) ? data.eligible?.(serverId, world, index) : undefined;
    if (!verdict || verdict.score === null) return [];
    const wait = verdict.data ? HANDICAP[verdict.data] : 0;
    return [{ serverId, wait, hasGoodData: verdict.data !== 'remote' }];
  });
  const [primary] = placementOf(world, data.id).promotedOn;
  const at = able.findIndex(({ serverId }) => serverId === primary);
  if (at < 0) return able.toSorted((a, b) => a.wait - b.wait)[0]?.serverId;
  const preferred = able.slice(0, at).find(({ hasGoodData }) => hasGoodData);
  return (cluster.preferredNodesPolicy === 'always' && preferred?.serverId) || primary;
}

/** Seconds that a server waits for want of good data of its own: inconsistent, or diskless (promoter.md). */
const HANDICAP = { syncing: 3, remote: 6 } as const;
