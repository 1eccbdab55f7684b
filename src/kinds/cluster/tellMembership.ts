import type { ElementId } from '../../core/model/element.ts';
import type { Told, WorldContext } from '../../core/world/behaviour.ts';
import type { Count } from './countVotes.ts';
import type { Cluster } from './elements.ts';
import type { ClusterState } from './facts.ts';
import { serversOf, type Partition } from './partitions.ts';

/** What became of the membership, beside what it was. */
export interface MembershipChange {
  readonly cluster: Cluster;
  readonly before: ClusterState | undefined;
  readonly state: ClusterState;
  readonly counts: readonly Count[];
  readonly partitions: readonly Partition[];
  /** How a lost member is missed, where that is worth a word. */
  readonly whyLost?: string;
}

/** Tells who left and came back, and who has quorum now. Says nothing where nothing changed. */
export function tellMembership(change: MembershipChange, { index }: WorldContext): readonly Told[] {
  const { before, state } = change;
  if (!before || samePartitions(before, state)) return [];
  const nameOf = (id: ElementId): string => index.get(id)?.name ?? id;
  const names = (ids: readonly ElementId[]): string => listNames(ids.map(nameOf));
  const lost = before.running.filter((id) => !state.running.includes(id) && !before.off.includes(id));
  const back = state.running.filter((id) => !before.running.includes(id));
  const told: Told[] = lost.map((id) => ({
    elementIds: [id],
    text: `${nameOf(id)} does not answer.`,
    why: change.whyLost ?? '',
    mood: 'bad',
  }));
  if (state.partitions.length > 1 && state.partitions.length > before.partitions.length) {
    const text = `The cluster falls apart: ${state.partitions.map(names).join(' / ')}.`;
    const why = 'They do not hear each other over any ring.';
    told.push({ elementIds: [change.cluster.id, ...state.running], text, why, mood: 'bad' });
  }
  for (const id of back) {
    told.push({ elementIds: [id], text: `${nameOf(id)} is back in the cluster.`, why: '', mood: 'good' });
  }
  return [...told, ...tellQuorum(change, before, names)];
}

function tellQuorum(
  { state, counts, partitions, cluster }: MembershipChange,
  before: ClusterState,
  names: (ids: readonly ElementId[]) => string,
): readonly Told[] {
  return partitions.flatMap((partition, at): Told[] => {
    const here = serversOf(partition);
    const count = counts[at];
    const known = before.partitions.some((other) => other.join() === here.join());
    const same = here.every((id) => before.quorate.includes(id) === state.quorate.includes(id));
    const whole = partitions.length === 1 && state.off.length === 0 && state.unclean.length === 0;
    if (!count || (known && same) || (whole && before.quorate.length > 0)) return [];
    const plural = here.length > 1 ? 'have' : 'has';
    if (count.quorate) {
      return [{ elementIds: here, text: `${names(here)} ${plural} quorum.`, why: count.why, mood: 'good' }];
    }
    const policy = cluster.noQuorumPolicy === 'ignore' ? ' The policy "ignore" goes on regardless.' : '';
    return [
      { elementIds: here, text: `${names(here)} ${plural} no quorum.`, why: `${count.why}${policy}`, mood: 'bad' },
    ];
  });
}

function samePartitions(a: ClusterState, b: ClusterState): boolean {
  const text = (state: ClusterState): string => JSON.stringify([state.partitions, state.quorate]);
  return text(a) === text(b);
}

/** "alice", "alice and bob", "alice, bob and charlie". */
export function listNames(names: readonly string[]): string {
  return names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
