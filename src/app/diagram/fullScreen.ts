import { useSyncExternalStore } from 'react';
import { marks } from '../marks.ts';
import { say } from '../store/store.ts';
import { focusPlace, returnFocus } from '../ui/focusPlace.ts';

/** Gives the figure the whole screen, as for a presentation, or takes it back; Esc, which is the browser's, does so too. */
export async function toggleFullScreen(): Promise<void> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await showFull(document.querySelector<HTMLElement>(`[data-test="${marks.diagram}"]`));
  } catch {
    say('The browser does not give away the full screen.', 'bad');
  }
}

/** Everything else is out of reach meanwhile; the focus goes back to where it was. */
async function showFull(pane: HTMLElement | null): Promise<void> {
  if (!pane) return;
  const before = focusPlace();
  await pane.requestFullscreen();
  // Keys that move through the figure are meant for it now.
  pane.querySelector<SVGElement>('[data-element][tabindex="0"]')?.focus();
  const goBack = (): void => {
    const { activeElement } = document;
    const isOurs = activeElement === document.body || pane.contains(activeElement);
    if (isOurs) returnFocus(before);
  };
  // The event that says that it is over; the one of the beginning may still be under way.
  const look = (): void => {
    if (document.fullscreenElement) return;
    document.removeEventListener('fullscreenchange', look);
    requestAnimationFrame(goBack);
  };
  document.addEventListener('fullscreenchange', look);
}

/** Whether the figure has the full screen now. */
export function useFullScreen(): boolean {
  return useSyncExternalStore(onChange, () => document.fullscreenElement !== null);
}

function onChange(tell: () => void): () => void {
  document.addEventListener('fullscreenchange', tell);
  return () => document.removeEventListener('fullscreenchange', tell);
}
