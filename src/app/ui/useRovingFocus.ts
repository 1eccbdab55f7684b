import { useState, type FocusEvent, type KeyboardEvent } from 'react';
import { stepInGrid } from './stepInGrid.ts';

/** What makes several buttons one stop of the tab key: arrows, Home, End and first letters lead from one to the next. */
export interface RovingFocus {
  /** For the element around them. */
  readonly group: {
    onKeyDown(event: KeyboardEvent<HTMLElement>): void;
    onFocus(event: FocusEvent<HTMLElement>): void;
  };
  /** For each button. */
  item(id: string): { readonly tabIndex: number; readonly 'data-roving': string };
}

/** Buttons are known by ids that are unique in the group; the last one used is where the tab key comes back to. */
export function useRovingFocus(ids: readonly string[]): RovingFocus {
  const [last, setLast] = useState<string>();
  const stop = last !== undefined && ids.includes(last) ? last : ids[0];
  return {
    group: {
      onFocus: (event) => {
        const id = event.target.closest<HTMLElement>('[data-roving]')?.dataset['roving'];
        if (id !== undefined) setLast(id);
      },
      onKeyDown: (event) => {
        if (event.altKey || event.ctrlKey || event.metaKey || !(event.target instanceof Element)) return;
        const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-roving]')];
        const at = items.findIndex((item) => item === event.target);
        const boxes = items.map((item) => item.getBoundingClientRect());
        const next = items[stepInGrid(boxes, at, event.key) ?? byLetter(items, at, event.key)];
        if (!next) return;
        event.preventDefault();
        next.focus();
      },
    },
    item: (id) => ({ tabIndex: id === stop ? 0 : -1, 'data-roving': id }),
  };
}

/** The next button whose words begin with the letter; -1 if none does. */
function byLetter(items: readonly HTMLElement[], at: number, key: string): number {
  if (!/^[a-z]$/i.test(key)) return -1;
  const order = items.map((_, step) => (at + 1 + step) % items.length);
  return order.find((place) => items[place]?.textContent?.trim().toLowerCase().startsWith(key.toLowerCase())) ?? -1;
}
