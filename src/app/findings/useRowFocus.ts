import { useEffect, useRef, type RefObject } from 'react';
import { focusTaken, useFindingsView } from './findingsView.ts';

/** Brings a row into view when it becomes the current one, and gives it the focus if that was asked for. */
export function useRowFocus(key: string): {
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly isCurrent: boolean;
} {
  const button = useRef<HTMLButtonElement>(null);
  const isCurrent = useFindingsView((state) => state.current === key);
  const isWanted = useFindingsView((state) => state.focusOn === key);
  useEffect(() => {
    if (isCurrent) button.current?.closest('[role="listitem"]')?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  useEffect(() => {
    if (!isWanted) return;
    button.current?.focus({ preventScroll: true });
    focusTaken();
  }, [isWanted]);
  return { button, isCurrent };
}
