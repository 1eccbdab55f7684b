/** The hidden file box of the page; the browser opens its file dialog only through such a box. */
let box: HTMLInputElement | null = null;

/** Tells which box to use; called by the box itself. */
export function offerFileBox(element: HTMLInputElement | null): void {
  box = element;
}

/** Opens the browser's file dialog. */
export function openFilePicker(): void {
  box?.click();
}
