import { useSyncExternalStore } from 'react';

/** The text that is selected inside a part of the page; empty if none is. */
export function useSelectedText(mark: string): string {
  return useSyncExternalStore(listen, () => {
    const selection = document.getSelection();
    const anchor = selection?.anchorNode;
    const element = anchor instanceof Element ? anchor : anchor?.parentElement;
    return element?.closest(`[data-test="${mark}"]`) ? (selection?.toString() ?? '') : '';
  });
}

function listen(onChange: () => void): () => void {
  document.addEventListener('selectionchange', onChange);
  return () => document.removeEventListener('selectionchange', onChange);
}
