/** A rectangle on the canvas, in its own pixels. */
export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** How a line runs: SVG path, the place of its pill, and the direction in which it arrives at each end. */
export interface Route {
  readonly path: string;
  readonly label: readonly [number, number];
  readonly start: RouteEnd;
  readonly end: RouteEnd;
}

/** A point at the border of a box, and the way the line goes there: +1 to the right, -1 to the left. */
export interface RouteEnd {
  readonly x: number;
  readonly y: number;
  readonly heading: 1 | -1;
}

/** Beside a column that holds both ends, or straight from box to box. */
export interface RouteWish {
  readonly side?: 'left' | 'right' | undefined;
  readonly standOff: number;
}

const CORNER = 8;

/** Finds the way from one box to the other; boxes that are dragged around keep a sensible line. */
export function routeLink(from: Rectangle, to: Rectangle, wish: RouteWish): Route {
  const isColumn = Math.abs(from.left - to.left) < from.width / 2 && wish.side !== undefined;
  return isColumn ? aroundColumn(from, to, wish) : across(from, to);
}

function aroundColumn(from: Rectangle, to: Rectangle, { side, standOff }: RouteWish): Route {
  const outwards = side === 'left' ? -1 : 1;
  const edgeOf = (box: Rectangle): number => (outwards === 1 ? box.left + box.width : box.left);
  const [x1, x2, y1, y2] = [edgeOf(from), edgeOf(to), middleOf(from), middleOf(to)];
  const lane = (outwards === 1 ? Math.max(x1, x2) : Math.min(x1, x2)) + outwards * standOff;
  const down = y2 >= y1 ? 1 : -1;
  const corner = Math.min(CORNER, Math.abs(y2 - y1) / 2, standOff);
  const path =
    `M ${x1} ${y1} H ${lane - outwards * corner} Q ${lane} ${y1} ${lane} ${y1 + down * corner} ` +
    `V ${y2 - down * corner} Q ${lane} ${y2} ${lane - outwards * corner} ${y2} H ${x2}`;
  const heading = outwards === 1 ? -1 : 1;
  return {
    path,
    label: [lane, (y1 + y2) / 2],
    start: { x: x1, y: y1, heading },
    end: { x: x2, y: y2, heading },
  };
}

function across(from: Rectangle, to: Rectangle): Route {
  const isRightward = from.left + from.width / 2 <= to.left + to.width / 2;
  const heading = isRightward ? 1 : -1;
  const x1 = isRightward ? from.left + from.width : from.left;
  const x2 = isRightward ? to.left : to.left + to.width;
  const [y1, y2] = [middleOf(from), middleOf(to)];
  const reach = Math.max(24, Math.abs(x2 - x1) / 2) * heading;
  return {
    path: `M ${x1} ${y1} C ${x1 + reach} ${y1} ${x2 - reach} ${y2} ${x2} ${y2}`,
    label: [(x1 + x2) / 2, (y1 + y2) / 2],
    start: { x: x1, y: y1, heading: isRightward ? -1 : 1 },
    end: { x: x2, y: y2, heading },
  };
}

function middleOf(box: Rectangle): number {
  return box.top + box.height / 2;
}

/** The triangle of an arrow head whose tip touches the box. */
export function arrowHead({ x, y, heading }: RouteEnd, size = 9): string {
  const back = x - heading * size;
  return `M ${x} ${y} L ${back} ${y - size / 2} L ${back} ${y + size / 2} Z`;
}
