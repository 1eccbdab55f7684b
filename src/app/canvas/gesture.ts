import { create } from 'zustand';
import type { Payload } from '../../core/edits/verdict.ts';
import type { ElementId } from '../../core/model/element.ts';

/** What is going on between pointer down and pointer up: something is dragged, or a link is being drawn. */
export interface Gesture {
  readonly what: { readonly payload: Payload } | { readonly linkFrom: ElementId };
  /** Boxes that would take it; undefined in the set is the empty canvas. */
  readonly acceptors: ReadonlySet<ElementId | undefined>;
  /** What would happen if it were let go now. */
  readonly over?: { readonly targetId: ElementId | undefined; readonly ok: boolean; readonly text: string } | undefined;
}

/** The gesture under way; palette and canvas share it. */
export const useGesture = create<{ readonly gesture: Gesture | undefined }>(() => ({ gesture: undefined }));

/** Begins, changes or ends (undefined) the gesture. */
export function setGesture(gesture: Gesture | undefined): void {
  useGesture.setState({ gesture });
}

/** Tells what would happen here; nothing changes while the answer stays the same. */
export function setOver(over: Gesture['over']): void {
  const { gesture } = useGesture.getState();
  if (!gesture) return;
  const known = gesture.over;
  const isSame = known?.targetId === over?.targetId && known?.text === over?.text && known?.ok === over?.ok;
  if (!isSame || (known === undefined) !== (over === undefined)) useGesture.setState({ gesture: { ...gesture, over } });
}
