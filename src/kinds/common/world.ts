import type { WorldBehaviour } from '../../core/world/behaviour.ts';

/** How this kind behaves when things fail. */
export const world: WorldBehaviour = {};
