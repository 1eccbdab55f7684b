import { useEffectEvent, useLayoutEffect, useState, type RefObject } from 'react';
import { focusPlace, returnFocus, type FocusPlace } from './focusPlace.ts';

/**
 * What had the focus before a part came has it again when the part goes, unless the focus has left it meanwhile. It is
 * given back while the part is still there, so that it never falls to the page. `then` runs right after. Gives where the
 * focus was.
 */
export function useFocusBack(part: RefObject<HTMLElement | null>, then?: (before: FocusPlace) => void): FocusPlace {
  const [before] = useState(() => focusPlace());
  const giveBack = useEffectEvent(() => {
    const { activeElement } = document;
    // What had it inside may have gone just before.
    if (activeElement === document.body || part.current?.contains(activeElement)) returnFocus(before);
    then?.(before);
  });
  useLayoutEffect(() => () => giveBack(), []);
  return before;
}
