/** True where a person types text, and in dialogs, which have business of their own. */
export function isTyping(target: EventTarget | null): boolean {
  if (document.querySelector('dialog[open]')) return true;
  if (!(target instanceof Element)) return false;
  return target.closest('textarea, select, [contenteditable="true"], input:not([type="checkbox"])') !== null;
}
