import type { KeyboardEvent } from 'react';
import type { ElementId } from '../../core/model/element.ts';
import { currentDesign, select } from '../store/store.ts';
import { useBundleView } from './bundleView.ts';
import { LINE_HEIGHT } from './CodeLine.tsx';
import type { ReadFile } from './readBundle.ts';

/** Keys of the text: arrows, Page Up and Down, Home and End move the line, Enter and Space select what it comes from. */
export function handleTextKey(event: KeyboardEvent<HTMLElement>, file: ReadFile): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const { line, jump } = useBundleView.getState();
  const page = Math.max(1, Math.floor(event.currentTarget.clientHeight / LINE_HEIGHT) - 1);
  if (event.key === 'Enter' || event.key === ' ') {
    const known = knownOwners(file, line);
    if (known.length > 0) select(known);
  } else {
    const next = {
      ArrowDown: line + 1,
      ArrowUp: line - 1,
      PageDown: line + page,
      PageUp: line - page,
      Home: 0,
      End: file.count - 1,
    }[event.key];
    if (next === undefined) return;
    useBundleView.setState({ line: Math.max(0, Math.min(file.count - 1, next)), jump: jump + 1 });
  }
  event.preventDefault();
}

/** The elements of a line that are in the design on the screen, which may be newer than the bundle. */
export function knownOwners(file: ReadFile, line: number): ElementId[] {
  return file.owners(line).filter((id) => Object.hasOwn(currentDesign().elements, id));
}
