import { useRef, type ComponentProps, type PointerEvent } from 'react';
import { create } from 'zustand';
import type { PaletteItem } from '../../core/edits/verdict.ts';
import { dropZone } from '../canvas/dropZone.ts';
import { setGesture } from '../canvas/gesture.ts';
import { say } from '../store/store.ts';

/** Pixels that the pointer moves before a press becomes a drag. */
const THRESHOLD = 5;

/** The item under the pointer while it is dragged. */
export const useGhost = create<{
  readonly ghost: { readonly item: PaletteItem; readonly x: number; readonly y: number } | undefined;
}>(() => ({ ghost: undefined }));

interface Press {
  readonly x: number;
  readonly y: number;
  isDrag: boolean;
}

/** Drags a palette item by pointer events, which work by touch too; the drag-and-drop of HTML does not. */
export function usePaletteDrag(item: PaletteItem): {
  readonly handlers: Pick<
    ComponentProps<'button'>,
    'onPointerDown' | 'onPointerMove' | 'onPointerUp' | 'onPointerCancel' | 'onKeyDown'
  >;
  /** True for the click that follows a drag. */
  wasDragged(): boolean;
} {
  const press = useRef<Press | undefined>(undefined);
  const dragged = useRef(false);
  const payload = { new: item.id };
  const stop = (): void => {
    press.current = undefined;
    useGhost.setState({ ghost: undefined });
    setGesture(undefined);
  };
  const move = (event: PointerEvent<HTMLButtonElement>): void => {
    const at = { x: event.clientX, y: event.clientY };
    if (!press.current) return;
    if (!press.current.isDrag && Math.hypot(at.x - press.current.x, at.y - press.current.y) < THRESHOLD) return;
    if (!press.current.isDrag) {
      press.current.isDrag = true;
      dropZone()?.begin(payload);
    }
    useGhost.setState({ ghost: { item, ...at } });
    dropZone()?.hover(payload, at);
  };
  return {
    wasDragged: () => {
      const was = dragged.current;
      dragged.current = false;
      return was;
    },
    handlers: {
      onPointerDown: (event) => {
        dragged.current = false;
        if (event.button !== 0) return;
        press.current = { x: event.clientX, y: event.clientY, isDrag: false };
        // At once: a quick hand has left the button before the first move arrives.
        event.currentTarget.setPointerCapture(event.pointerId);
      },
      onPointerMove: move,
      onPointerUp: (event) => {
        dragged.current = press.current?.isDrag ?? false;
        stop();
        if (!dragged.current) return;
        const isDone = dropZone()?.drop(payload, { x: event.clientX, y: event.clientY });
        if (isDone !== true) say(`${item.label}: let it go over the canvas to add it.`, 'bad');
      },
      onPointerCancel: stop,
      onKeyDown: (event) => {
        if (event.key === 'Escape' && press.current) stop();
      },
    },
  };
}
