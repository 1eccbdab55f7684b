import type { FenceDevice } from './elements.ts';

/**
 * Agents that work only while the system of their target does: fence_kdump(8) waits for word from its crash kernel, which
 * a server that hangs, is cut off or has no power never sends.
 */
export const NEEDS_TARGET: ReadonlySet<FenceDevice['agent']> = new Set<FenceDevice['agent']>(['fence_kdump']);
