import { useLayoutEffect } from 'react';
import { useCopyKeys } from '../build/useCopyKeys.ts';
import { Announcer } from '../findings/Announcer.tsx';
import { marks } from '../marks.ts';
import { designCommands } from './commands.ts';
import { NarrowWorkspace } from './NarrowWorkspace.tsx';
import { useShortcuts } from './useShortcuts.ts';
import { useWide } from './useWide.ts';
import { Workspace } from './Workspace.tsx';

/** Where a design is worked on, with its keys. `afterStart`: it takes the place of the start page. */
export function Editor({ afterStart }: { readonly afterStart: boolean }) {
  useShortcuts(designCommands);
  useCopyKeys();
  useFocusAfterStart(afterStart);
  return (
    <>
      {useWide() ? <Workspace /> : <NarrowWorkspace />}
      <Announcer />
    </>
  );
}

/**
 * When the start page goes, so does the button with the focus; the tab key goes on in the palette. At once, before anything
 * else looks for a place for the focus.
 */
function useFocusAfterStart(afterStart: boolean): void {
  useLayoutEffect(() => {
    if (!afterStart || document.activeElement !== document.body) return;
    document.querySelector<HTMLElement>(`[data-test="${marks.palette}"]`)?.focus();
  }, [afterStart]);
}
