import type { KeyboardEvent } from 'react';
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
  if (runElementKey(event, id, { place: 'canvas', box: box.getBoundingClientRect() })) {
    event.preventDefault();
    if (event.altKey) focusBox(id);
    return;
  }
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  walk(event, id);
}

function walk(event: KeyboardEvent<HTMLElement>, id: string): void {
  const { selection, history } = useEditor.getState();
  if (event.key === ' ') {
    select(selection.includes(id) ? selection.filter((other) => other !== id) : [...selection, id]);
    event.preventDefault();
    return;
  }
  const next = walkCanvas(workbench.canvas(history.present), id, event.key);
  if (next === undefined) return;
  event.preventDefault();
  select(event.shiftKey ? [...new Set([next, ...selection])] : [next]);
  focusBox(next);
}
