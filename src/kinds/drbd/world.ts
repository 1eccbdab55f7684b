import type { WorldBehaviour } from '../../core/world/behaviour.ts';
import { drbdFacts } from './facts.ts';
import { startFacts } from './startFacts.ts';

/** How this kind behaves when things fail. */
export const world: WorldBehaviour = {
  react: (_facts, { index, world: current }) => ({ facts: drbdFacts(current) ?? startFacts(index), steps: [] }),
};
