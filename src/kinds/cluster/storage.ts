import type { StorageLayers } from '../../core/storage/offer.ts';

/** What the elements of this kind store, by element type. */
export const storage: StorageLayers = {};

/** Elements that hold no data, and why. */
export const noStorage: Readonly<Record<string, string>> = {};
