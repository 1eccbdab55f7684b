import { asKept, type KeptDesign } from './keptDesign.ts';

const KEY = 'quorate-parked-';

/**
 * Puts a copy aside on the spot, in local storage: a page that is closed or killed may not live to see an IndexedDB write
 * through. A full or forbidden local storage leaves the copy in the database as the newest.
 */
export function park(design: KeptDesign): void {
  try {
    localStorage.setItem(KEY + design.id, JSON.stringify(design));
  } catch {
    dropParked(design.id, design.at);
  }
}

/** The copy put aside for a design, if there is one. */
export function readParked(id: string): KeptDesign | undefined {
  try {
    return asKept(JSON.parse(localStorage.getItem(KEY + id) ?? 'null'));
  } catch {
    return undefined;
  }
}

/** The designs of which there is a copy put aside. */
export function parkedIds(): string[] {
  try {
    return Object.keys(localStorage).flatMap((key) => (key.startsWith(KEY) ? [key.slice(KEY.length)] : []));
  } catch {
    return [];
  }
}

/** Forgets the copy put aside, once the database holds one of that time (in milliseconds since 1970) or a later one. */
export function dropParked(id: string, at: number): void {
  try {
    if ((readParked(id)?.at ?? 0) <= at) localStorage.removeItem(KEY + id);
  } catch {
    // Without local storage nothing was put aside.
  }
}
