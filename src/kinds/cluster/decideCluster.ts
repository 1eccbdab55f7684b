import type { ElementId } from '../../core/model/element.ts';
import type { Told, WorldContext } from '../../core/world/behaviour.ts';
import { placementOf, type Placement } from '../../core/world/world.ts';
import { DLM_ID } from '../common/index.ts';
import { fightOut } from './contest.ts';
import { Member, type Cluster } from './elements.ts';
import { clusterState, type ClusterState } from './facts.ts';
import { findPartitions, serversOf, type Partition } from './partitions.ts';
import { placeUnits } from './placeUnits.ts';
import { countPartitions } from './quorum.ts';
import { tellMembership } from './tellMembership.ts';
import { tellPlacement } from './tellPlacement.ts';
import { tellStall } from './tellStall.ts';
import { arrangeUnits, type Unit } from './units.ts';

/** What one cluster decides. */
export interface ClusterDecision {
  readonly state: ClusterState;
  readonly placements: ReadonlyMap<string, Placement>;
  readonly fence: readonly ElementId[];
  readonly steps: readonly Told[];
}

/** Membership, quorum, fencing, placement: what Corosync and Pacemaker make of the present failures. */
export function decideCluster(cluster: Cluster, context: WorldContext): ClusterDecision {
  const { index, world, managed } = context;
  const members = [...index.by(Member, 'clusterId', cluster.id)].sort((a, b) => a.nodeId - b.nodeId);
  const memberIds = serversOf(members);
  const before = clusterState(world, cluster.id);
  const partitions = findPartitions(cluster, members, index, world);
  const running = partitions.flatMap(serversOf);
  const { counts, ...poll } = countPartitions({ cluster, members, partitions, before, index, world });
  const quorate = partitions.filter((_, at) => counts[at]?.quorate === true || cluster.noQuorumPolicy === 'ignore');
  const off = (before?.off ?? []).filter((serverId) => !running.includes(serverId));
  const contest = { cluster, quorate, memberIds, off, unclean: before?.unclean ?? [], index, world, managed };
  const { fenced, unclean, steps } = fightOut(contest);
  const suicides = cluster.noQuorumPolicy === 'suicide' ? outside(partitions, quorate).flatMap(serversOf) : [];
  const fence = [...fenced.filter((serverId) => running.includes(serverId)), ...suicides];
  const state: ClusterState = {
    running,
    partitions: partitions.map(serversOf),
    quorate: quorate.flatMap(serversOf),
    ...poll,
    off: [...off, ...fenced],
    unclean,
  };
  const units = arrangeUnits(managed, memberIds);
  const stalled = unclean.length > 0 ? running : partitions.filter((_, at) => !counts[at]?.quorate).flatMap(serversOf);
  const placements =
    fence.length > 0
      ? keepPlacements(units, running, context)
      : placeAll({ cluster, units, partitions, quorate, frozen: unclean.length > 0, stalled }, context);
  const membership = tellMembership({ cluster, before, state, counts, partitions }, context);
  const told =
    fence.length > 0
      ? []
      : [...tellPlacement({ cluster, units, placements, state }, context), ...tellStall(placements, context)];
  return { state, placements, fence, steps: [...membership, ...steps, ...told] };
}

function outside(all: readonly Partition[], some: readonly Partition[]): readonly Partition[] {
  return all.filter((partition) => !some.includes(partition));
}

/** While a shot is under way nothing moves; what ran on servers that fell is gone. */
function keepPlacements(
  units: readonly Unit[],
  running: readonly ElementId[],
  { world }: WorldContext,
): ReadonlyMap<string, Placement> {
  return new Map(
    units
      .flatMap((unit) => unit.resources)
      .map((resource) => [resource.id, within(placementOf(world, resource.id), running)]),
  );
}

interface Round {
  readonly cluster: Cluster;
  readonly units: readonly Unit[];
  readonly partitions: readonly Partition[];
  readonly quorate: readonly Partition[];
  readonly frozen: boolean;
  /** Servers whose lock manager waits for quorum, or for a lost server to be fenced (dlm_controld(8)). */
  readonly stalled: readonly ElementId[];
}

function placeAll(round: Round, context: WorldContext): ReadonlyMap<string, Placement> {
  const parts = round.partitions.map((partition) => placePartition(partition, round, context));
  const merged = new Map<string, Placement>();
  for (const resource of round.units.flatMap((unit) => unit.resources)) {
    const placements = parts.map((part) => part.get(resource.id)).filter((placement) => placement !== undefined);
    const apart = placements.filter(({ startedOn }) => startedOn.length > 0).length > 1;
    const startedOn = placements.flatMap((placement) => placement.startedOn);
    const stalledOn = resource.id === DLM_ID ? startedOn.filter((id) => round.stalled.includes(id)) : [];
    merged.set(resource.id, {
      startedOn,
      promotedOn: placements.flatMap(({ promotedOn }) => promotedOn),
      ...(apart ? { apart } : {}),
      ...(stalledOn.length > 0 ? { stalledOn } : {}),
    });
  }
  return merged;
}

/** With quorum the partition places everything; without, the policy decides (Pacemaker Explained, no-quorum-policy). */
function placePartition(partition: Partition, round: Round, context: WorldContext): ReadonlyMap<string, Placement> {
  const { cluster, units, quorate, frozen } = round;
  const serverIds = serversOf(partition);
  const { index, world } = context;
  if (quorate.includes(partition)) {
    return placeUnits({ index, world, units, serverIds, stickiness: cluster.stickiness, frozen });
  }
  if (cluster.noQuorumPolicy === 'freeze') return keepPlacements(units, serverIds, context);
  if (cluster.noQuorumPolicy !== 'demote') return new Map();
  const promotedUnits = new Set(units.filter((unit) => unit.type === 'promotable').map((unit) => unit.id));
  const kept = units.filter((unit) => !unit.needs.some((need) => promotedUnits.has(need.unitId)));
  const placements = keepPlacements(kept, serverIds, context);
  return new Map([...placements].map(([id, { startedOn }]) => [id, { startedOn, promotedOn: [] }]));
}

function within({ startedOn, promotedOn }: Placement, serverIds: readonly ElementId[]): Placement {
  return {
    startedOn: startedOn.filter((id) => serverIds.includes(id)),
    promotedOn: promotedOn.filter((id) => serverIds.includes(id)),
  };
}
