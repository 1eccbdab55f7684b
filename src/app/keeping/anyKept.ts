import { create } from 'zustand';
import { hasKept } from '../../platform/kept/keptStore.ts';
import { saveNow } from '../store/saving.ts';

/** Whether there are designs in this browser to be listed; what lists them is fetched only then. */
export const useAnyKept = create<{ readonly isAny: boolean }>(() => ({ isAny: false }));

/** Looks for them, after what is on the screen has been written. A storage that cannot be read is told by the list. */
export async function lookForKept(): Promise<void> {
  const isAny = await saveNow()
    .then(hasKept)
    .catch(() => true);
  if (isAny) useAnyKept.setState({ isAny });
}
