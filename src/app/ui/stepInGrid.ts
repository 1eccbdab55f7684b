/** A box on the page, in CSS pixels. */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Where an arrow key leads among boxes that stand in lines: left and right walk through them in their order, up and down to
 * the nearest box of the next line. At an end it stays. Undefined for other keys.
 */
export function stepInGrid(boxes: readonly Box[], at: number, key: string): number | undefined {
  const from = boxes[at];
  if (!from) return undefined;
  switch (key) {
    case 'ArrowRight':
      return Math.min(at + 1, boxes.length - 1);
    case 'ArrowLeft':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return boxes.length - 1;
    case 'ArrowDown':
      return nearest(boxes, from, (box) => box.top - (from.top + from.height)) ?? at;
    case 'ArrowUp':
      return nearest(boxes, from, (box) => from.top - (box.top + box.height)) ?? at;
    default:
      return undefined;
  }
}

/** The box with the smallest gap, and of those in its line the one that is most straight above or below. */
function nearest(boxes: readonly Box[], from: Box, gapTo: (box: Box) => number): number | undefined {
  const beyond = boxes.map((box, at) => ({ box, at, gap: gapTo(box) })).filter(({ gap }) => gap > -1);
  const line = Math.min(...beyond.map(({ gap }) => gap)) + 1;
  const centre = (box: Box): number => box.left + box.width / 2;
  const away = (box: Box): number => Math.abs(centre(box) - centre(from));
  return beyond.filter(({ gap }) => gap <= line).toSorted((a, b) => away(a.box) - away(b.box))[0]?.at;
}
