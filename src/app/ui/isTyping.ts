/** True where a person types text or chooses from a list. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  return target.closest('textarea, select, [contenteditable="true"], input:not([type="checkbox"])') !== null;
}

/** True while a dialog is open; it has business of its own with keys and clipboard. */
export function isDialogOpen(): boolean {
  return document.querySelector('dialog[open]') !== null;
}
