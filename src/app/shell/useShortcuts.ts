import { useEffect } from 'react';
import { marks } from '../marks.ts';
import { hasSingleKeys } from '../ui/singleKeys.ts';
import { isDialogOpen, isTyping } from '../ui/isTyping.ts';
import type { Command } from './command.ts';
import { useShell } from './shellState.ts';

/** Listens for the keys of these commands; silent in text boxes, menus and dialogs, and where a part took the key itself. */
export function useShortcuts(commands: readonly Command[]): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => runCommand(commands, event);
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [commands]);
}

/** Where elements are shown. */
const ELEMENTS = [marks.canvas, marks.outline, marks.diagram].map((mark) => `[data-test="${mark}"]`).join(', ');

function runCommand(commands: readonly Command[], event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || isDialogOpen()) return;
  // A dialog that is still being fetched has the keys already: what is typed next is meant for it.
  if (useShell.getState().dialog) return;
  const pressed = keysOf(event);
  if (pressed.length === 1 && !hasSingleKeys()) return;
  const command = commands.find((candidate) => candidate.byBrowser !== true && candidate.keys.includes(pressed));
  if (!command || !isFree(command, event.target)) return;
  event.preventDefault();
  command.run();
}

function isFree(command: Command, target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return true;
  if (target.closest('[role="menu"], [role="listbox"]')) return false;
  if (command.onElements === true && target !== document.body && !target.closest(ELEMENTS)) return false;
  return !isTyping(target) || command.whileTyping === true;
}

/** The event in the notation of the commands: "Ctrl+Shift+Z", "?", "F8". */
function keysOf(event: KeyboardEvent): string {
  const key = letterOf(event) ?? (event.key.length === 1 ? event.key.toUpperCase() : event.key);
  // Which signs need Shift differs between keyboards; on French ones the digits do.
  const isSign = key.length === 1 && !/[A-Z]/.test(key);
  const parts = [
    event.ctrlKey || event.metaKey ? 'Ctrl' : '',
    event.altKey ? 'Alt' : '',
    event.shiftKey && !isSign ? 'Shift' : '',
  ];
  return [...parts.filter((part) => part !== ''), key].join('+');
}

/**
 * On a Mac a letter with Option gives another sign, and many keyboards have letters of other scripts: with Ctrl, Cmd or Alt
 * the key itself tells which letter it is.
 */
function letterOf({ altKey, ctrlKey, metaKey, code, key }: KeyboardEvent): string | undefined {
  const isOther = key.length === 1 && key > '~';
  return isOther && (altKey || ctrlKey || metaKey) ? /^Key([A-Z])$/.exec(code)?.[1] : undefined;
}
