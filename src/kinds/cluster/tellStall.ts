import type { ElementId } from '../../core/model/element.ts';
import type { Told, WorldContext } from '../../core/world/behaviour.ts';
import { placementOf, type Placement } from '../../core/world/world.ts';
import { DLM_ID } from '../common/index.ts';
import { listNames } from './tellMembership.ts';

/**
 * Tells where the lock manager begins to wait and where it goes on. While it waits, nobody gets a new lock, and whoever uses
 * a cluster filesystem stands still with it (dlm_controld(8), fencing and quorum).
 */
export function tellStall(placements: ReadonlyMap<string, Placement>, { index, world }: WorldContext): readonly Told[] {
  const before = placementOf(world, DLM_ID).stalledOn ?? [];
  const { stalledOn = [], startedOn = [] } = placements.get(DLM_ID) ?? {};
  const say = (serverIds: readonly ElementId[], what: string, told: Pick<Told, 'why' | 'mood'>): readonly Told[] => {
    if (serverIds.length === 0) return [];
    const names = listNames(serverIds.map((id) => index.get(id)?.name ?? id));
    return [{ elementIds: serverIds, text: `Cluster filesystems on ${names} ${what}.`, ...told }];
  };
  const waits = stalledOn.filter((id) => !before.includes(id));
  const goesOn = before.filter((id) => startedOn.includes(id) && !stalledOn.includes(id));
  return [
    ...say(waits, 'stand still', {
      why: 'The lock manager waits until lost servers are fenced and there is quorum.',
      mood: 'bad',
    }),
    ...say(goesOn, 'go on', { why: 'The lock manager waits for nobody any more.', mood: 'good' }),
  ];
}
