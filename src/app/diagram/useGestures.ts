import { useRef, type PointerEvent } from 'react';

interface Gestures {
  readonly onPointerDown: (event: PointerEvent<Element>) => void;
  readonly onPointerMove: (event: PointerEvent<Element>) => void;
  readonly onPointerUp: (event: PointerEvent<Element>) => void;
  readonly onPointerCancel: (event: PointerEvent<Element>) => void;
}

/** A press that moves less than this, in pixels, is a click. */
const CLICK_SLACK = 4;

interface Press {
  readonly id: number;
  readonly target: EventTarget;
  moved: number;
  x: number;
  y: number;
}

/** Dragging pans, a click selects what is under the pointer, two fingers zoom. */
export function useGestures(actions: {
  readonly panBy: (dx: number, dy: number) => void;
  readonly zoomBy: (factor: number) => void;
  readonly onClick: (target: EventTarget, isAdding: boolean) => void;
}): Gestures {
  const presses = useRef<Press[]>([]);
  const end = (event: PointerEvent<Element>, isClick: boolean): void => {
    const press = presses.current.find((candidate) => candidate.id === event.pointerId);
    presses.current = presses.current.filter((candidate) => candidate !== press);
    if (isClick && press && press.moved < CLICK_SLACK) {
      actions.onClick(press.target, event.shiftKey || event.ctrlKey || event.metaKey);
    }
  };
  return {
    onPointerDown: (event) => {
      if (event.button > 1) return;
      presses.current.push({ id: event.pointerId, target: event.target, moved: 0, x: event.clientX, y: event.clientY });
    },
    onPointerMove: (event) => {
      const [first, second] = presses.current;
      const press = presses.current.find((candidate) => candidate.id === event.pointerId);
      if (!press || !first) return;
      const before = second ? Math.hypot(first.x - second.x, first.y - second.y) : 0;
      const [dx, dy] = [event.clientX - press.x, event.clientY - press.y];
      press.moved += Math.abs(dx) + Math.abs(dy);
      press.x = event.clientX;
      press.y = event.clientY;
      if (press.moved < CLICK_SLACK) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      if (!second) actions.panBy(dx, dy);
      else if (before > 0) actions.zoomBy(Math.hypot(first.x - second.x, first.y - second.y) / before);
    },
    onPointerUp: (event) => end(event, true),
    onPointerCancel: (event) => end(event, false),
  };
}
