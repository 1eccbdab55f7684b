import { useEffect } from 'react';
import { useEditor } from '../store/store.ts';
import { isDialogOpen } from '../ui/isTyping.ts';

/** Parts of the page, from the smallest to the largest, that may take over the focus of something inside them. */
const PARTS = '[role="tree"], [role="toolbar"], [role="application"], [role="tabpanel"], section, main';
/** No text boxes: the next key is meant for the page, as the last one was. */
const TAKES_FOCUS = '[tabindex="0"]:not(input, textarea), button:not(:disabled, [tabindex="-1"]), a[href]';

/**
 * What has the focus may go away with a change, or take no more clicks: a finding that is mended, a box that is deleted, the whole workbench when
 * the first step is undone. The focus would fall to the page itself, where the next key means nothing; it goes to the
 * nearest part around it that is left.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let last: Element | undefined;
    let around: readonly Element[] = [];
    const note = ({ target }: FocusEvent): void => {
      if (!(target instanceof Element)) return;
      last = target;
      around = partsAround(target);
    };
    // A frame for the change to be drawn, and one for those who move the focus themselves.
    const look = (): void => {
      requestAnimationFrame(() => requestAnimationFrame(mend));
      // A row that has moved is drawn anew somewhat later.
      setTimeout(mend, 150);
    };
    const mend = (): void => {
      const isGone = last !== undefined && (!last.isConnected || last.matches(':disabled'));
      if (document.activeElement !== document.body || !isGone || isDialogOpen()) return;
      [...around, document.querySelector('main')].map(focusableIn).find(Boolean)?.focus();
    };
    addEventListener('focusin', note);
    addEventListener('keydown', look, { capture: true });
    addEventListener('click', look, { capture: true });
    const unsubscribe = useEditor.subscribe(look);
    return () => {
      removeEventListener('focusin', note);
      removeEventListener('keydown', look, { capture: true });
      removeEventListener('click', look, { capture: true });
      unsubscribe();
    };
  }, []);
}

function partsAround(element: Element): Element[] {
  const parts: Element[] = [];
  for (let part = element.closest(PARTS); part; part = part.parentElement?.closest(PARTS) ?? null) parts.push(part);
  return parts;
}

function focusableIn(part: Element | null): HTMLElement | undefined {
  if (!part?.isConnected) return undefined;
  const inside = part.querySelectorAll<HTMLElement>(TAKES_FOCUS);
  const self = part instanceof HTMLElement && part.matches(TAKES_FOCUS) ? [part] : [];
  return [...self, ...inside].find((element) => element.checkVisibility());
}
