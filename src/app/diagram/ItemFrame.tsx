import type { DrawingItem } from '../../core/drawing/drawing.ts';

/** What shows that an element is selected, pointed at or focused: a ring around it, or a band along an arrow. */
export function ItemFrame({ item, isSelected }: { readonly item: DrawingItem; readonly isSelected: boolean }) {
  const line = item.shapes.find((shape) => shape.tag === 'path');
  if (item.kind === 'arrow' && line?.tag === 'path') {
    const look = isSelected
      ? 'stroke-accent/50'
      : 'stroke-transparent group-hover:stroke-accent/25 group-focus-visible:stroke-accent/60';
    return <path d={line.d} className={`fill-none ${look}`} strokeWidth={10} pointerEvents="stroke" />;
  }
  if (!item.frame) return null;
  const { x, y, width, height } = item.frame;
  const look = isSelected
    ? 'stroke-accent'
    : 'stroke-transparent group-hover:stroke-accent/40 group-focus-visible:stroke-accent';
  return (
    <rect
      x={x - 3}
      y={y - 3}
      width={width + 6}
      height={height + 6}
      rx={item.kind === 'group' ? 12 : 8}
      strokeWidth={2.5}
      className={`pointer-events-none fill-none ${look}`}
    />
  );
}
