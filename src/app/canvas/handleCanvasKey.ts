import type { KeyboardEvent } from 'react';
import type { CanvasTree } from '../../core/diagram/arrangeCanvas.ts';
import type { ElementId } from '../../core/model/element.ts';
import { runElementKey } from '../build/elementKeys.ts';
import { select, useEditor } from '../store/store.ts';
import { workbench } from '../../workbench.ts';
import { focusBox } from './focusBox.ts';
import { setGesture, useGesture } from './gesture.ts';
import { finishLink, linkSource } from './linking.ts';
import { walkCanvas } from './walkCanvas.ts';

/** Keys on the canvas: arrows walk, the rest is shared with the outline. While a link is armed, Enter ends and Esc drops it. */
export function handleCanvasKey(event: KeyboardEvent<HTMLElement>): void {
  const box = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-element]') : null;
  if (event.key === 'Escape' && useGesture.getState().gesture) {
    setGesture(undefined);
    event.preventDefault();
    return;
  }
  const id = box?.dataset['element'];
  if (box === null || id === undefined || event.target !== box) return;
  if (event.key === 'Enter' && linkSource() !== undefined) {
    finishLink([id]);
    event.preventDefault();
    return;
  }
  const tree = workbench.canvas(useEditor.getState().history.present);
  if (runElementKey(event, id, { place: 'canvas', box: box.getBoundingClientRect() })) {
    event.preventDefault();
    if (event.altKey) focusBox(id);
    focusSurvivor(tree, id);
    return;
  }
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  walk(event, id);
}

/** Where Space went down: held, it lends the hand, so that a box is selected when it is let go. */
let spaceBegan: EventTarget | undefined;

/** Space takes a box into what is selected, or out of it. */
export function handleCanvasKeyUp(event: KeyboardEvent<HTMLElement>): void {
  const isSame = event.target === spaceBegan;
  if (event.key !== ' ') return;
  spaceBegan = undefined;
  const id = event.target instanceof HTMLElement ? event.target.dataset['element'] : undefined;
  if (!isSame || id === undefined) return;
  const { selection } = useEditor.getState();
  select(selection.includes(id) ? selection.filter((other) => other !== id) : [...selection, id]);
}

/** When the box with the focus was deleted, the focus goes to the nearest one before it that is left. */
function focusSurvivor(before: CanvasTree, id: ElementId): void {
  const now = workbench.canvas(useEditor.getState().history.present);
  if (now.node(id)) return;
  let at: ElementId | undefined = id;
  while (at !== undefined && !now.node(at)) {
    const up: ElementId | undefined = walkCanvas(before, at, 'ArrowUp');
    at = up === at ? now.roots[0]?.id : up;
  }
  if (at !== undefined) focusBox(at);
}

function walk(event: KeyboardEvent<HTMLElement>, id: string): void {
  if (event.key === ' ') {
    spaceBegan = event.target;
    event.preventDefault();
    return;
  }
  const { selection, history } = useEditor.getState();
  const next = walkCanvas(workbench.canvas(history.present), id, event.key);
  if (next === undefined) return;
  event.preventDefault();
  select(event.shiftKey ? [...new Set([next, ...selection])] : [next]);
  focusBox(next);
}
