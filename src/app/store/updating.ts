import { create } from 'zustand';
import { registerWorker } from '../../platform/offline/registerWorker.ts';
import { saveNow } from './saving.ts';

interface UpdateState {
  /** Puts the newer build in charge; undefined while there is none. */
  readonly activate: (() => void) | undefined;
  /** A newer build is in charge already, and this page is of the old one. */
  readonly isReplaced: boolean;
  readonly isPutOff: boolean;
}

let isAskedFor = false;

/** Whether a newer build of the page waits to be used. */
export const useUpdate = create<UpdateState>(() => ({ activate: undefined, isReplaced: false, isPutOff: false }));

/** Keeps the page for work without a network, and tells when there is a newer one; never loads it unasked. */
export function startUpdating(): void {
  // A browser that refuses workers needs the network; nothing else changes.
  registerWorker({
    onWaiting: (activate) => useUpdate.setState({ activate, isPutOff: false }),
    onReplaced: () => {
      if (isAskedFor) location.reload();
      else useUpdate.setState({ isReplaced: true, isPutOff: false });
    },
  }).catch(() => undefined);
}

/** Writes what is not written yet, and loads the newer build. */
export async function updateNow(): Promise<void> {
  const { activate, isReplaced } = useUpdate.getState();
  await saveNow();
  isAskedFor = true;
  if (isReplaced) location.reload();
  else activate?.();
}

/** Puts the question aside until the page is loaded again. */
export function updateLater(): void {
  useUpdate.setState({ isPutOff: true });
}
