import { useEffect } from 'react';
import { useEditor } from '../store/store.ts';
import { focusPlace, returnFocus, type FocusPlace } from '../ui/focusPlace.ts';
import { isDialogOpen } from '../ui/isTyping.ts';

/**
 * What has the focus may go away with a change, or take no more clicks: a finding that is mended, a box that is deleted, the whole workbench when
 * the first step is undone. The focus would fall to the page itself, where the next key means nothing; it goes to the
 * nearest part around it that is left.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let last: FocusPlace = { element: null, around: [] };
    const note = ({ target }: FocusEvent): void => {
      if (target instanceof Element) last = focusPlace(target);
    };
    // A frame for the change to be drawn, and one for those who move the focus themselves.
    const look = (): void => {
      requestAnimationFrame(() => requestAnimationFrame(mend));
      // A row that has moved is drawn anew somewhat later.
      setTimeout(mend, 150);
    };
    const mend = (): void => {
      const { element } = last;
      const isGone = element !== null && (!element.isConnected || element.matches(':disabled'));
      if (document.activeElement === document.body && isGone && !isDialogOpen()) returnFocus(last);
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
