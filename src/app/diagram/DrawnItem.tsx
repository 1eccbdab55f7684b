import { memo } from 'react';
import type { DrawingItem } from '../../core/drawing/drawing.ts';
import { sameItem } from './sameItem.ts';
import { Shapes } from './Shapes.tsx';

interface Props {
  readonly item: DrawingItem;
  readonly isSelected: boolean;
  /** The one item that the tab key reaches; arrow keys walk on from it. */
  readonly isTabStop: boolean;
}

const FRAME =
  'pointer-events-none fill-none stroke-transparent group-hover:stroke-accent/40 group-focus-visible:stroke-accent';

/** One element of the figure. It is selected through the events that bubble to the figure, by its `data-element`. */
export const DrawnItem = memo(
  function DrawnItem({ item, isSelected, isTabStop }: Props) {
    if (item.isCaption) {
      return (
        <g className="pointer-events-none" aria-hidden="true">
          <Shapes shapes={item.shapes} />
        </g>
      );
    }
    const line = item.shapes.find((shape) => shape.tag === 'path');
    return (
      <g
        role="button"
        aria-label={item.label}
        aria-pressed={isSelected}
        tabIndex={isTabStop ? 0 : -1}
        data-element={item.elementId}
        data-kind={item.kind}
        className="group cursor-pointer outline-none"
      >
        {item.kind === 'arrow' && line?.tag === 'path' ? (
          <path
            d={line.d}
            className={`fill-none ${isSelected ? 'stroke-accent/50' : 'stroke-transparent group-hover:stroke-accent/25 group-focus-visible:stroke-accent/60'}`}
            strokeWidth={10}
            pointerEvents="stroke"
          />
        ) : null}
        <Shapes shapes={item.shapes} />
        {item.frame ? (
          <rect
            x={item.frame.x - 3}
            y={item.frame.y - 3}
            width={item.frame.width + 6}
            height={item.frame.height + 6}
            rx={item.kind === 'group' ? 12 : 8}
            strokeWidth={2.5}
            className={isSelected ? 'pointer-events-none fill-none stroke-accent' : FRAME}
          />
        ) : null}
      </g>
    );
  },
  (before, after) =>
    before.isSelected === after.isSelected && before.isTabStop === after.isTabStop && sameItem(before.item, after.item),
);
