import type { CanvasNode } from '../../core/diagram/arrangeCanvas.ts';
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
  if (gesture.over && gesture.over.targetId === id) return gesture.over.ok ? 'over-good' : 'over-bad';
  if (gesture.acceptors.has(id)) return 'takes';
  return litBy(gesture).has(id) ? undefined : 'dim';
}

const lit = new WeakMap<Gesture['acceptors'], ReadonlySet<ElementId>>();

/** Boxes that stay bright: what takes the thing, the thing itself, and all that is around or inside of these. */
function litBy({ what, acceptors }: Gesture): ReadonlySet<ElementId> {
  const known = lit.get(acceptors);
  if (known) return known;
  const source = 'linkFrom' in what ? what.linkFrom : 'move' in what.payload ? what.payload.move : undefined;
  const tree = workbench.canvas(useEditor.getState().history.present);
  const bright = new Set<ElementId>();
  const addInside = (node: CanvasNode | undefined): void => {
    if (!node) return;
    bright.add(node.id);
    node.children.forEach(addInside);
  };
  addInside(tree.node(source));
  for (const id of acceptors) {
    addInside(tree.node(id));
    for (let at = id; at !== undefined; at = tree.containerOf(at)) bright.add(at);
  }
  lit.set(acceptors, bright);
  return bright;
}
