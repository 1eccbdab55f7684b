import { addVersion, type KeptVersion } from '../../platform/kept/versions.ts';

const GAP_MS = 60_000;

/** Keeps a version of a design: at most one a minute, or at once where something else is about to take its place. */
export function keepVersion(id: string, version: KeptVersion, when: 'each minute' | 'at once'): Promise<void> {
  // The working copy is what counts, and tells by itself of a browser without room.
  return addVersion(id, version, when === 'at once' ? 0 : GAP_MS).catch(() => undefined);
}
