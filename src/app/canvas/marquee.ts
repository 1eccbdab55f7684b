import { create } from 'zustand';
import type { ElementId } from '../../core/model/element.ts';
import { select, useEditor } from '../store/store.ts';

/**
 * The frame that is drawn over the canvas to select what is in it. While it is drawn only the canvas shows what it takes:
 * outline, figure and inspector follow when it is let go, for all of them together take longer than a frame has time.
 */
interface Marquee {
  /** Selected before, and to stay so. */
  readonly kept: readonly ElementId[];
  /** In the frame; undefined while none is drawn. */
  readonly covered: readonly ElementId[] | undefined;
}

export const useMarquee = create<Marquee>(() => ({ kept: [], covered: undefined }));

/** The pointer went down, perhaps for a frame; with a key that adds, what is selected stays so. */
export function prepareMarquee(adds: boolean): void {
  useMarquee.setState({ kept: adds ? useEditor.getState().selection : [], covered: undefined });
}

/** The frame is drawn from here on. */
export function beginMarquee(): void {
  useMarquee.setState({ covered: [] });
}

/** Tells what is in the frame now. */
export function cover(covered: readonly ElementId[]): void {
  useMarquee.setState({ covered });
}

/** The frame is let go: what it takes is selected. */
export function endMarquee(): void {
  const taken = takenByMarquee(useMarquee.getState());
  useMarquee.setState({ kept: [], covered: undefined });
  if (taken) select(taken);
}

/** What would be selected if the frame were let go; undefined while none is drawn. */
export function takenByMarquee({ kept, covered }: Marquee): readonly ElementId[] | undefined {
  return covered && (kept.length === 0 ? covered : [...new Set([...kept, ...covered])]);
}
