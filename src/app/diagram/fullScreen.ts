import { useSyncExternalStore } from 'react';
import { marks } from '../marks.ts';
import { say } from '../store/store.ts';

/** Gives the figure the whole screen, as for a presentation, or takes it back; Esc, which is the browser's, does so too. */
export async function toggleFullScreen(): Promise<void> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await document.querySelector(`[data-test="${marks.diagram}"]`)?.requestFullscreen();
  } catch {
    say('The browser does not give away the full screen.', 'bad');
  }
}

/** Whether the figure has the full screen now. */
export function useFullScreen(): boolean {
  return useSyncExternalStore(onChange, () => document.fullscreenElement !== null);
}

function onChange(tell: () => void): () => void {
  document.addEventListener('fullscreenchange', tell);
  return () => document.removeEventListener('fullscreenchange', tell);
}
