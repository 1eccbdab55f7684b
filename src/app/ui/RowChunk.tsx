import { useEffect, useRef, useState, type ReactNode, type RefObject } from 'react';

/** Chunks this far outside the view are drawn before they are reached. */
const AHEAD = '700px 0px';

/** Some rows of a long list: drawn while near the view, else a space of the height they had, or are thought to have. */
export function RowChunk({
  scroller,
  heights,
  isAlways,
  children,
}: {
  readonly scroller: RefObject<HTMLElement | null>;
  /** Heights in pixels that the rows have as a rule. */
  readonly heights: readonly number[];
  /** Drawn wherever it is: it holds the row with the focus. */
  readonly isAlways: boolean;
  readonly children: () => ReactNode;
}) {
  const chunk = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState<{ readonly isNear: boolean; readonly height?: number }>({ isNear: false });
  useEffect(() => {
    const element = chunk.current;
    if (!element) return undefined;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry) return;
        if (entry.isIntersecting) setSeen((before) => ({ ...before, isNear: true }));
        else setSeen({ isNear: false, height: entry.boundingClientRect.height });
      },
      { root: scroller.current, rootMargin: AHEAD },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller]);
  const isDrawn = isAlways || seen.isNear;
  const height = seen.height ?? heights.reduce((sum, one) => sum + one, 0);
  return (
    <div ref={chunk} role="presentation" style={isDrawn ? undefined : { height }}>
      {isDrawn && children()}
    </div>
  );
}
