import { useEffect } from 'react';
import { commands, type Command } from './commands.ts';

/** Listens for the keys of all commands; silent in text boxes, menus and dialogs, and where a part took the key itself. */
export function useShortcuts(): void {
  useEffect(() => {
    addEventListener('keydown', runCommand);
    return () => removeEventListener('keydown', runCommand);
  }, []);
}

function runCommand(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]')) return;
  const pressed = keysOf(event);
  const command = commands.find((candidate) => candidate.keys.includes(pressed));
  if (!command || !isFree(command, event.target)) return;
  event.preventDefault();
  command.run();
}

function isFree(command: Command, target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return true;
  if (target.closest('[role="menu"], [role="listbox"]')) return false;
  const typing = target.closest('textarea, select, [contenteditable="true"], input:not([type="checkbox"])');
  return !typing || command.whileTyping === true;
}

/** The event in the notation of the commands: "Ctrl+Shift+Z", "?", "F8". */
function keysOf(event: KeyboardEvent): string {
  const key = event.key.length === 1 ? event.key.toUpperCase() : event.key;
  const isSign = key.length === 1 && !/[A-Z0-9]/.test(key);
  const parts = [
    event.ctrlKey || event.metaKey ? 'Ctrl' : '',
    event.altKey ? 'Alt' : '',
    event.shiftKey && !isSign ? 'Shift' : '',
  ];
  return [...parts.filter((part) => part !== ''), key].join('+');
}
