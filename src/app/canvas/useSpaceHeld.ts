import { useEffect, useState } from 'react';
import { isDialogOpen, isTyping } from '../ui/isTyping.ts';

/**
 * True while Space is held, which lends the hand. If something is dragged meanwhile, letting go of Space means no more
 * than that: it presses no button and selects no box.
 */
export function useSpaceHeld(): boolean {
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    let isDown = false;
    let wasUsed = false;
    const press = (event: KeyboardEvent): void => {
      const hasMore = event.ctrlKey || event.metaKey || event.altKey;
      if (event.key !== ' ' || event.repeat || hasMore || isTyping(event.target) || isDialogOpen()) return;
      isDown = true;
      wasUsed = false;
      setHeld(true);
    };
    const use = (): void => {
      wasUsed = true;
    };
    const letGo = (event: KeyboardEvent): void => {
      if (event.key !== ' ') return;
      if (isDown && wasUsed) {
        event.preventDefault();
        event.stopPropagation();
      }
      drop();
    };
    const drop = (): void => {
      isDown = false;
      setHeld(false);
    };
    addEventListener('keydown', press, { capture: true });
    addEventListener('pointerdown', use, { capture: true });
    addEventListener('keyup', letGo, { capture: true });
    addEventListener('blur', drop);
    return () => {
      removeEventListener('keydown', press, { capture: true });
      removeEventListener('pointerdown', use, { capture: true });
      removeEventListener('keyup', letGo, { capture: true });
      removeEventListener('blur', drop);
    };
  }, []);
  return isHeld;
}
