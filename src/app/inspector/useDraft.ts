import { useState } from 'react';
import { endCoalescing } from '../store/store.ts';
import type { Result } from '../../core/result.ts';

interface Draft {
  readonly text: string;
  /** The stored text that the draft stands beside; when that changes from outside, the draft is void. */
  readonly of: string;
  readonly error: string | undefined;
}

/** What a text box needs to hold unfinished input without losing it and without storing it. */
export interface DraftBox {
  readonly text: string;
  readonly error: string | undefined;
  type(text: string): void;
  /** The box gets the focus: `discard` goes back to what it holds now. */
  enter(): void;
  leave(): void;
  discard(): void;
}

/** Holds what is being typed. `accept` stores a valid text and gives the stored form, or says what is wrong. */
export function useDraft(stored: string, accept: (text: string) => Result<string, string>): DraftBox {
  const [kept, setDraft] = useState<Draft>();
  const [entered, setEntered] = useState<string>();
  const draft = kept?.of === stored ? kept : undefined;
  return {
    text: draft?.text ?? stored,
    error: draft?.error,
    type: (text) => {
      const accepted = accept(text);
      setDraft(
        accepted.ok ? { text, of: accepted.value, error: undefined } : { text, of: stored, error: accepted.error },
      );
    },
    enter: () => setEntered(stored),
    leave: () => {
      setEntered(undefined);
      endCoalescing();
      if (draft && draft.error === undefined) setDraft(undefined);
    },
    discard: () => {
      if (entered !== undefined && entered !== stored) accept(entered);
      setDraft(undefined);
    },
  };
}
