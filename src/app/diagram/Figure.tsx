import { useDeferredValue, useMemo, useRef, useState, type ReactNode } from 'react';
import { FONT_FAMILY, type Drawing } from '../../core/drawing/drawing.ts';
import type { ElementId } from '../../core/model/element.ts';
import { DrawnItem } from './DrawnItem.tsx';
import { useGlide } from './useGlide.ts';
import type { Viewport } from './viewport.ts';

interface Props {
  readonly drawing: Drawing;
  readonly viewport: Viewport;
  readonly selection: readonly ElementId[];
  /** Stays the same function, so that unchanged items need not be drawn again. */
  readonly onSelect: (id: ElementId, isAdding: boolean) => void;
  /** Drawn over it, in its coordinates. */
  readonly children?: ReactNode;
}

/** The figure itself: the tab key reaches one element, arrow keys walk to the others in reading order, Enter selects. */
export function Figure({ drawing, viewport, selection, onSelect, children }: Props) {
  // The frame around what is selected may follow a frame later; a marquee goes first.
  const followed = useDeferredValue(selection);
  const parts = useRef<SVGGElement>(null);
  useGlide(parts, drawing);
  const selected = useMemo(() => new Set(followed), [followed]);
  const [tabStop, setTabStop] = useState<string>();
  const stops = drawing.items.filter((item) => !item.isCaption);
  const current = stops.find((item) => item.key === tabStop) ?? stops[0];
  return (
    <svg
      role="group"
      aria-label={`Figure of ${drawing.title}`}
      className="block h-full w-full select-none"
      fontFamily={FONT_FAMILY}
    >
      <g ref={parts} transform={`translate(${viewport.x} ${viewport.y}) scale(${viewport.scale})`}>
        {drawing.items.map((item) => (
          <DrawnItem
            key={item.key}
            item={item}
            isSelected={selected.has(item.elementId)}
            isTabStop={item === current}
            onSelect={onSelect}
            onReach={setTabStop}
          />
        ))}
        {children}
      </g>
    </svg>
  );
}
