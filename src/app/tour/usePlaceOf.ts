import { useEffect, useState } from 'react';

interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where a part of the page is on the screen, in pixels; undefined while it is not shown. It may come, move and go. */
export function usePlaceOf(mark: string | undefined): Place | undefined {
  const [place, setPlace] = useState<Place>();
  useEffect(() => {
    let frame = 0;
    const look = (): void => {
      const box = document.querySelector(`[data-test="${mark}"]`)?.getBoundingClientRect();
      setPlace((before) => (box && box.width > 0 ? same(before, box) : undefined));
      frame = requestAnimationFrame(look);
    };
    look();
    return () => cancelAnimationFrame(frame);
  }, [mark]);
  return place;
}

/** Keeps the object where nothing has changed, so that React has nothing to draw. */
function same(before: Place | undefined, { left, top, width, height }: DOMRect): Place {
  const isSame = before?.left === left && before.top === top && before.width === width && before.height === height;
  return isSame ? before : { left, top, width, height };
}
