import { useEffect, useRef } from 'react';
import { DropZone } from '../exchange/DropZone.tsx';
import { FileInput } from '../exchange/FileInput.tsx';
import { Announcer } from '../findings/Announcer.tsx';
import { marks } from '../marks.ts';
import { PrintDoor } from '../print/PrintDoor.tsx';
import { useFileMark } from '../store/fileOnDisk.ts';
import { useSaving } from '../store/saving.ts';
import { useEditor } from '../store/store.ts';
import { Notices } from '../ui/Notices.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { Banners } from './Banners.tsx';
import { Dialogs } from './Dialogs.tsx';
import { NarrowWorkspace } from './NarrowWorkspace.tsx';
import { useShell } from './shellState.ts';
import { StartPanel } from './StartPanel.tsx';
import { StatusBar } from './StatusBar.tsx';
import { TopBar } from './TopBar.tsx';
import { useShortcuts } from './useShortcuts.ts';
import { useWide } from './useWide.ts';
import { Workspace } from './Workspace.tsx';

/** The whole screen. */
export function Shell() {
  useShortcuts();
  useTitle();
  const dialogOpen = useShell((state) => state.dialog !== undefined);
  return (
    <DropZone>
      <div className="grid h-full grid-cols-[minmax(0,1fr)] grid-rows-[auto_auto_minmax(0,1fr)_auto]">
        <TopBar />
        <Banners />
        <Middle />
        <StatusBar />
      </div>
      <Dialogs />
      {!dialogOpen && <Notices />}
      <Announcer />
      <FileInput />
      <PrintDoor />
    </DropZone>
  );
}

/** When the start page goes, so does the button with the focus; the tab key goes on in the palette. */
function useFocusAfterStart(isStartPage: boolean): void {
  const wasStartPage = useRef(isStartPage);
  useEffect(() => {
    if (wasStartPage.current && !isStartPage && document.activeElement === document.body) {
      document.querySelector<HTMLElement>(`[data-test="${marks.palette}"]`)?.focus();
    }
    wasStartPage.current = isStartPage;
  }, [isStartPage]);
}

function Middle() {
  const restoring = useSaving((state) => state.phase === 'restoring');
  const elements = useEditor((state) => state.history.present.elements);
  const { startedEmpty, startOver } = useShell();
  const wide = useWide();
  const isEmpty = Object.keys(elements).length === 0;
  const isStartPage = !restoring && ((isEmpty && !startedEmpty) || startOver === elements);
  useFocusAfterStart(isStartPage);
  if (restoring) return <Skeleton label="Your design is being opened" />;
  if (isStartPage) return <StartPanel />;
  return wide ? <Workspace /> : <NarrowWorkspace />;
}

/** The title of the page; a dot before it says that the file of the design is behind. */
function useTitle(): void {
  const title = useEditor((state) => state.history.present.title);
  const isBehind = useFileMark()?.isBehind ?? false;
  useEffect(() => {
    document.title = `${isBehind ? '• ' : ''}${title === '' ? 'Quorate' : `${title} – Quorate`}`;
  }, [title, isBehind]);
}
