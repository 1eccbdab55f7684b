import type { ManagedResource } from '../../core/configs/managedResource.ts';
import type { DesignIndex } from '../../core/model/designIndex.ts';
import type { ElementId } from '../../core/model/element.ts';
import type { Told } from '../../core/world/behaviour.ts';
import type { World } from '../../core/world/world.ts';
import type { Cluster } from './elements.ts';
import { findFence, type FenceWay } from './findFence.ts';
import { nodePriority } from './nodePriority.ts';
import { serversOf, type Partition } from './partitions.ts';
import { listNames } from './tellMembership.ts';

/** The partitions that have quorum, and the members that each of them misses. */
export interface Contest {
  readonly cluster: Cluster;
  readonly quorate: readonly Partition[];
  readonly memberIds: readonly ElementId[];
  /** Members that are known to be off. */
  readonly off: readonly ElementId[];
  /** Members of which was told before that they cannot be fenced. */
  readonly unclean: readonly ElementId[];
  readonly index: DesignIndex;
  readonly world: World;
  readonly managed: readonly ManagedResource[];
}

/** Who was switched off, and who ought to be but cannot. */
export interface Outcome {
  readonly fenced: readonly ElementId[];
  readonly unclean: readonly ElementId[];
  readonly steps: readonly Told[];
}

/**
 * Lets the partition that fires first switch off all members that it misses. The device of a server may wait
 * (pcmk_delay_base), and that of the busier one (priority-fencing-delay), which gives that server a head start; with equal
 * delays either may win.
 */
export function fightOut(contest: Contest): Outcome {
  const { cluster, quorate, index } = contest;
  if (cluster.fencing === 'off' || quorate.length === 0) return { fenced: [], unclean: [], steps: [] };
  const ranked = quorate
    .map((partition) => ({ partition, shots: aimAt(partition, contest) }))
    .map(({ partition, shots }) => ({ shots, delay: delayOf(partition, shots, contest) }))
    .sort((a, b) => countMisses(a.shots) - countMisses(b.shots) || a.delay - b.delay);
  const [winner, second] = ranked;
  if (!winner) return { fenced: [], unclean: [], steps: [] };
  const race: readonly Told[] =
    second && second.delay === winner.delay && winner.shots.some(({ way }) => way.ok)
      ? [
          {
            elementIds: [cluster.id],
            text: 'Both sides fire at the same moment.',
            why: 'No fence device waits, so either side may win, or both lose.',
            mood: 'bad',
          },
        ]
      : [];
  const shots = winner.shots.flatMap((shot) => tellShot(shot, contest));
  return {
    fenced: winner.shots.filter(({ way }) => way.ok).map(({ target }) => target),
    unclean: winner.shots.filter(({ way }) => !way.ok).map(({ target }) => target),
    steps: [...race, ...shots.map((told) => ({ ...told, elementIds: told.elementIds.filter((id) => index.get(id)) }))],
  };
}

interface Shot {
  readonly target: ElementId;
  readonly way: FenceWay;
}

function aimAt(partition: Partition, contest: Contest): readonly Shot[] {
  const here = serversOf(partition);
  return contest.memberIds
    .filter((serverId) => !here.includes(serverId) && !contest.off.includes(serverId))
    .map((target) => ({ target, way: findFence(contest.cluster, target, here, contest) }));
}

function countMisses(shots: readonly Shot[]): number {
  return shots.filter(({ way }) => !way.ok).length;
}

/** Seconds until the partition has fired at its first rival. */
function delayOf(partition: Partition, shots: readonly Shot[], contest: Contest): number {
  const rivals = contest.quorate.filter((other) => other !== partition).flatMap((other) => serversOf(other));
  const delays = shots.flatMap(({ target, way }) => {
    if (!rivals.includes(target) || !way.ok) return [];
    const waits = way.devices.map((device) => device.delay);
    return [waits.reduce((sum, delay) => sum + delay, priorityDelay(target, partition, contest))];
  });
  return delays.length === 0 ? Number.MAX_SAFE_INTEGER : Math.min(...delays);
}

/** Only those who are no majority wait, and only for the server that counts most, if not all count the same. */
function priorityDelay(target: ElementId, partition: Partition, contest: Contest): number {
  const { cluster, memberIds, managed, world } = contest;
  if (cluster.priorityDelay === undefined || partition.length * 2 > memberIds.length) return 0;
  const priorities = memberIds.map((serverId) => nodePriority(serverId, managed, world));
  const top = Math.max(...priorities);
  if (Math.min(...priorities) === top || nodePriority(target, managed, world) < top) return 0;
  return cluster.priorityDelay;
}

function tellShot({ target, way }: Shot, { index, unclean, cluster }: Contest): readonly Told[] {
  const name = index.get(target)?.name ?? target;
  if (!way.ok) {
    if (unclean.includes(target)) return [];
    const text = `${name} cannot be fenced, so nothing is taken over from it.`;
    return [{ elementIds: [target, cluster.id], text, why: way.why, mood: 'bad' }];
  }
  const runner = index.get(way.runner)?.name ?? way.runner;
  return [
    {
      elementIds: [target, ...way.devices.map(({ id }) => id), way.runner],
      text: `${runner} fences ${name} by ${listNames(way.devices.map((device) => device.name))}.`,
      why: `${name} must be off before its work is taken over.`,
      mood: 'neutral',
    },
  ];
}
