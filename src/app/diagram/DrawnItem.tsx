import { memo, type KeyboardEvent } from 'react';
import type { DrawingItem } from '../../core/drawing/drawing.ts';
import type { ElementId } from '../../core/model/element.ts';
import { ItemFrame } from './ItemFrame.tsx';
import { sameItem } from './sameItem.ts';
import { Shapes } from './Shapes.tsx';
import { walkFigure } from './walkFigure.ts';

interface Props {
  readonly item: DrawingItem;
  readonly isSelected: boolean;
  /** The one item that the tab key reaches; arrow keys walk on from it. */
  readonly isTabStop: boolean;
  readonly onSelect: (id: ElementId, isAdding: boolean) => void;
  readonly onReach: (key: string) => void;
}

/** One element of the figure. Clicks are told apart from drags by the pane, which finds the element by `data-element`. */
export const DrawnItem = memo(
  function DrawnItem({ item, isSelected, isTabStop, onSelect, onReach }: Props) {
    if (item.isCaption) {
      return (
        <g className="pointer-events-none" aria-hidden="true">
          <Shapes shapes={item.shapes} />
        </g>
      );
    }
    const onKeyDown = (event: KeyboardEvent<SVGGElement>): void => {
      if (walkFigure(event) || (event.key !== 'Enter' && event.key !== ' ')) return;
      event.preventDefault();
      onSelect(item.elementId, event.shiftKey);
    };
    return (
      <g
        role="button"
        aria-label={item.label}
        aria-pressed={isSelected}
        tabIndex={isTabStop ? 0 : -1}
        data-element={item.elementId}
        data-kind={item.kind}
        className="group cursor-pointer outline-none"
        onFocus={() => onReach(item.key)}
        onKeyDown={onKeyDown}
      >
        <ItemFrame item={item} isSelected={isSelected} />
        <Shapes shapes={item.shapes} />
      </g>
    );
  },
  (before, after) =>
    before.isSelected === after.isSelected &&
    before.isTabStop === after.isTabStop &&
    before.onSelect === after.onSelect &&
    sameItem(before.item, after.item),
);
