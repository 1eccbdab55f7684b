import type { ElementId } from '../../core/model/element.ts';
import { showFindingsOf } from '../findings/showFindingsOf.ts';
import { carryOut, currentDesign, select, useEditor } from '../store/store.ts';
import { deleteSelected } from './deleteSelected.ts';
import { openMenu, openTargets, startRenaming } from './elementUi.ts';
import { liftElement, shiftElement, sinkElement } from './shiftElement.ts';

/** The key event of either React or the browser. */
type KeyEvent = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/**
 * The keys that canvas and outline share for the element with the focus: Alt and arrows move it, L links, Shift+M moves
 * it elsewhere, Ctrl and an arrow adds something to it, M opens its menu, ! shows its findings, F2 and Enter rename, Del deletes. True if the key was one of them.
 */
export function runElementKey(
  event: KeyEvent,
  id: ElementId,
  at: { readonly place: 'canvas' | 'outline'; readonly box: DOMRect },
): boolean {
  if (event.key === 'Insert' || (event.ctrlKey && event.key.startsWith('Arrow'))) {
    openTargets(id, 'add', at.place);
    return true;
  }
  if (event.ctrlKey || event.metaKey) return false;
  if (event.altKey) return moveByKey(event.key, id);
  if (event.key === 'F10' && event.shiftKey) return openMenuAt(id, at.box);
  if (event.key === 'ContextMenu') return openMenuAt(id, at.box);
  if (event.key === 'F2' || event.key === 'Enter') {
    startRenaming(id, at.place);
    return true;
  }
  if (event.key === 'Delete' || event.key === 'Backspace') {
    deleteAt(id);
    return true;
  }
  if (event.key === '!') {
    showFindingsOf(id);
    return true;
  }
  if (event.key.toLowerCase() === 'l' && !event.shiftKey) {
    openTargets(id, 'link');
    return true;
  }
  if (event.key.toLowerCase() !== 'm') return false;
  if (!event.shiftKey) return openMenuAt(id, at.box);
  openTargets(id, 'move');
  return true;
}

/** Deletes the selection if the element with the focus is in it, else that element alone. */
function deleteAt(id: ElementId): void {
  if (!useEditor.getState().selection.includes(id)) select([id]);
  deleteSelected();
}

function openMenuAt(id: ElementId, box: DOMRect): boolean {
  openMenu(
    { elementId: id, x: box.left + Math.min(24, box.width / 2), y: box.top + Math.min(box.height, 30) },
    useEditor.getState().selection,
  );
  return true;
}

function moveByKey(key: string, id: ElementId): boolean {
  const design = currentDesign();
  const moves = {
    ArrowUp: () => shiftElement(design, id, -1),
    ArrowDown: () => shiftElement(design, id, 1),
    ArrowLeft: () => liftElement(design, id),
    ArrowRight: () => sinkElement(design, id),
  };
  if (!(key in moves)) return false;
  if (carryOut(moves[key as keyof typeof moves]())) select([id]);
  return true;
}
