import { canOpenFiles, chooseFileToOpen } from '../../platform/fileHandles.ts';
import { openLater } from './openLater.ts';

/** The hidden file box of the page; the browser opens its file dialog only through such a box. */
let box: HTMLInputElement | null = null;

/** Tells which box to use; called by the box itself. */
export function offerFileBox(element: HTMLInputElement | null): void {
  box = element;
}

/** Opens the browser's file dialog: the one whose files can be written and found again, where there is one. */
export function openFilePicker(): void {
  if (!canOpenFiles()) box?.click();
  else
    chooseFileToOpen().then(
      async (handle) => handle && openLater(await handle.getFile(), handle),
      () => box?.click(),
    );
}
