import type { FileChange } from './fileChanges.ts';

/** How a change is shown: always a letter and a word beside the colour. */
export const CHANGE: Readonly<
  Record<FileChange, { readonly letter: string; readonly word: string; readonly text: string }>
> = {
  added: { letter: 'A', word: 'added', text: 'text-good' },
  changed: { letter: 'M', word: 'changed', text: 'text-warn' },
  removed: { letter: 'D', word: 'removed', text: 'text-bad' },
};
