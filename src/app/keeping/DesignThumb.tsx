import { useMemo } from 'react';
import { layoutCanvas, type PlacedBox } from '../../core/diagram/layoutCanvas.ts';
import type { Design } from '../../core/model/design.ts';
import { workbench } from '../../workbench.ts';

const CONTAINER = 'fill-surface stroke-line-strong';
const LEAF = 'fill-accent-soft stroke-accent';
const MARGIN = 16;

/** A small picture of a design: its boxes and lines as the canvas places them, without words and chips. */
export function DesignThumb({ design }: { readonly design: Design }) {
  const layout = useMemo(() => layoutCanvas(workbench.canvas(design)), [design]);
  const boxes = layout.boxes.filter((box) => box.form !== 'chip');
  const byId = new Map(boxes.map((box) => [box.id, box]));
  const [width, height] = [
    Math.max(320, ...boxes.map((box) => box.left + box.width)),
    Math.max(180, ...boxes.map((box) => box.top + box.height)),
  ];
  return (
    <svg
      viewBox={`${-MARGIN} ${-MARGIN} ${width + 2 * MARGIN} ${height + 2 * MARGIN}`}
      aria-hidden="true"
      className="block aspect-video w-full"
    >
      {boxes.map((box) => (
        <rect
          key={box.id}
          x={box.left}
          y={box.top}
          width={box.width}
          height={box.height}
          rx={8}
          strokeWidth={1}
          vectorEffect="non-scaling-stroke"
          className={box.form === 'leaf' ? LEAF : CONTAINER}
        />
      ))}
      {layout.links.map((link) => {
        const [from, to] = [byId.get(link.fromId), byId.get(link.toId)];
        return (
          from &&
          to && (
            <path
              key={`${link.elementId} ${link.fromId} ${link.toId}`}
              d={`M${middleOf(from)}L${middleOf(to)}`}
              strokeWidth={1.5}
              vectorEffect="non-scaling-stroke"
              className="fill-none stroke-muted"
            />
          )
        );
      })}
    </svg>
  );
}

function middleOf({ left, top, width, height }: PlacedBox): string {
  return `${left + width / 2} ${top + height / 2}`;
}
