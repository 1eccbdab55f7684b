import type { ElementId } from '../../core/model/element.ts';
import { useEditor } from '../store/store.ts';
import { workbench } from '../../workbench.ts';
import { useGesture, type Gesture } from './gesture.ts';

/** How a box looks while something is dragged or linked: it would take it, it is under the pointer, or it is no target. */
export type GestureLook = 'takes' | 'over-good' | 'over-bad' | 'dim' | undefined;

/** The look of one box; it changes only when the answer does. */
export function useGestureLook(id: ElementId): GestureLook {
  return useGesture(({ gesture }) => gesture && lookOf(gesture, id));
}

/** Whether the empty canvas itself would take what is dragged. */
export function useCanvasLook(): GestureLook {
  return useGesture(({ gesture }) => {
    if (!gesture || !('payload' in gesture.what)) return undefined;
    if (gesture.over && gesture.over.targetId === undefined) return gesture.over.ok ? 'over-good' : 'over-bad';
    return gesture.acceptors.has(undefined) ? 'takes' : undefined;
  });
}

function lookOf(gesture: Gesture, id: ElementId): GestureLook {
  const source =
    'linkFrom' in gesture.what
      ? gesture.what.linkFrom
      : 'move' in gesture.what.payload
        ? gesture.what.payload.move
        : undefined;
  const tree = workbench.canvas(useEditor.getState().history.present);
  if (gesture.over && gesture.over.targetId === id) return gesture.over.ok ? 'over-good' : 'over-bad';
  if (gesture.acceptors.has(id)) return 'takes';
  for (let at: ElementId | undefined = id; at !== undefined; at = tree.containerOf(at)) {
    if (at === source || gesture.acceptors.has(at)) return undefined;
  }
  const holdsAcceptor = [...gesture.acceptors].some((taker) => isInside(taker, id));
  return holdsAcceptor ? undefined : 'dim';

  function isInside(inner: ElementId | undefined, outer: ElementId): boolean {
    for (let at = inner; at !== undefined; at = tree.containerOf(at)) if (at === outer) return true;
    return false;
  }
}
