import type { StorageLayers } from '../../core/storage/offer.ts';

/** What the elements of this kind store, by element type. */
export const storage: StorageLayers = {};

/** Elements that hold no data, and why. */
export const noStorage: Readonly<Record<string, string>> = {
  cluster: 'A cluster manager moves services, it keeps no data of theirs.',
  member: 'A membership is a bond between a server and a cluster.',
  'quorum-device': 'A quorum device gives a vote, it keeps no data.',
  'fence-device': 'A fence device switches servers off, it keeps no data.',
};
