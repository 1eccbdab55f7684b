import { create } from 'zustand';
import { keepWord, readWord } from '../../platform/kept/keptWord.ts';

/** Whether single keys without Ctrl or Alt are commands; who speaks or types by chance may not want them (WCAG 2.2, 2.1.4). */
export type SingleKeys = 'on' | 'off';

const KEY = 'quorate-single-keys';

const useKeys = create<{ readonly choice: SingleKeys }>(() => ({ choice: readWord(KEY, ['off'], 'on') }));

/** What the user wants. */
export function useSingleKeys(): SingleKeys {
  return useKeys((state) => state.choice);
}

/** Takes and remembers it. */
export function chooseSingleKeys(choice: SingleKeys): void {
  useKeys.setState({ choice });
  keepWord(KEY, choice);
}

/** Whether they are commands now. */
export function hasSingleKeys(): boolean {
  return useKeys.getState().choice === 'on';
}
