import { useState, type KeyboardEvent } from 'react';
import { FONT_FAMILY, type Drawing } from '../../core/drawing/drawing.ts';
import type { ElementId } from '../../core/model/element.ts';
import { DrawnItem } from './DrawnItem.tsx';
import type { Viewport } from './viewport.ts';

interface Props {
  readonly drawing: Drawing;
  readonly viewport: Viewport;
  readonly selection: readonly ElementId[];
  readonly onSelect: (id: ElementId, isAdding: boolean) => void;
}

/** The figure itself: the tab key reaches one element, arrow keys walk to its neighbours in reading order, Enter selects. */
export function Figure({ drawing, viewport, selection, onSelect }: Props) {
  const [tabStop, setTabStop] = useState<string>();
  const stops = drawing.items.filter((item) => !item.isCaption);
  const current = stops.find((item) => item.key === tabStop) ?? stops[0];

  const onKeyDown = (event: KeyboardEvent<SVGSVGElement>): void => {
    const at = current ? stops.indexOf(current) : -1;
    if ((event.key === 'Enter' || event.key === ' ') && current) {
      event.preventDefault();
      onSelect(current.elementId, event.shiftKey);
      return;
    }
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    const next = step === undefined ? undefined : stops[(at + step + stops.length) % stops.length];
    if (!next || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    setTabStop(next.key);
    event.currentTarget.querySelectorAll<SVGGElement>('[role=button]')[stops.indexOf(next)]?.focus();
  };
  return (
    <svg
      role="group"
      aria-label={`Figure of ${drawing.title}`}
      className="block h-full w-full select-none"
      fontFamily={FONT_FAMILY}
      onKeyDown={onKeyDown}
    >
      <g transform={`translate(${viewport.x} ${viewport.y}) scale(${viewport.scale})`}>
        {drawing.items.map((item) => (
          <DrawnItem
            key={item.key}
            item={item}
            isSelected={selection.includes(item.elementId)}
            isTabStop={item === current}
          />
        ))}
      </g>
    </svg>
  );
}
