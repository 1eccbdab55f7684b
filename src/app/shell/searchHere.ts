import { marks } from '../marks.ts';
import { openDialog } from './shellState.ts';

/** Searches what the user is working on: the files of the bundle while they have the focus, or else elements and commands. */
export function searchHere(): void {
  const details = document.activeElement?.closest(`[data-test="${marks.details}"]`);
  const box = details?.querySelector<HTMLElement>(`[data-test="${marks.fileSearch}"]`);
  if (box) box.focus();
  else openDialog({ name: 'commands' });
}
