import { useCallback, useRef, type ComponentProps, type PointerEvent } from 'react';
import { create } from 'zustand';
import type { PaletteItem } from '../../core/edits/verdict.ts';
import { dropZone } from '../canvas/dropZone.ts';
import { setGesture } from '../canvas/gesture.ts';
import { say } from '../store/store.ts';

/** Pixels that the pointer moves before a press becomes a drag. */
const THRESHOLD = 5;
/** A finger that rests this long, in milliseconds, has picked the item up; one that moves down at once scrolls the palette. */
const PICK_UP_MS = 220;

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
    'ref' | 'onPointerDown' | 'onPointerMove' | 'onPointerUp' | 'onPointerCancel' | 'onContextMenu' | 'onKeyDown'
  >;
  /** True for the click that follows a drag. */
  wasDragged(): boolean;
} {
  const press = useRef<Press | undefined>(undefined);
  const dragged = useRef(false);
  const payload = { new: item.id };
  const pickUp = useRef<ReturnType<typeof setTimeout>>(undefined);
  const ref = useCallback((button: HTMLButtonElement | null) => {
    // React listens to touches passively; a picked up item must keep the page from scrolling.
    const keep = (event: TouchEvent): void => {
      if (press.current?.isDrag === true) event.preventDefault();
    };
    button?.addEventListener('touchmove', keep, { passive: false });
    return () => button?.removeEventListener('touchmove', keep);
  }, []);
  const begin = (at: { readonly x: number; readonly y: number }): void => {
    if (!press.current) return;
    press.current.isDrag = true;
    dropZone()?.begin(payload);
    useGhost.setState({ ghost: { item, ...at } });
  };
  const stop = (): void => {
    clearTimeout(pickUp.current);
    press.current = undefined;
    useGhost.setState({ ghost: undefined });
    setGesture(undefined);
  };
  const move = (event: PointerEvent<HTMLButtonElement>): void => {
    const at = { x: event.clientX, y: event.clientY };
    if (!press.current) return;
    if (!press.current.isDrag && Math.hypot(at.x - press.current.x, at.y - press.current.y) < THRESHOLD) return;
    clearTimeout(pickUp.current);
    if (!press.current.isDrag) begin(at);
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
      ref,
      onPointerDown: (event) => {
        dragged.current = false;
        if (event.button !== 0) return;
        const at = { x: event.clientX, y: event.clientY };
        press.current = { ...at, isDrag: false };
        if (event.pointerType === 'touch') pickUp.current = setTimeout(() => begin(at), PICK_UP_MS);
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
      onContextMenu: (event) => {
        if (press.current?.isDrag === true) event.preventDefault();
      },
      onKeyDown: (event) => {
        if (event.key === 'Escape' && press.current) stop();
      },
    },
  };
}
