import { useEffect, useState } from 'react';
import { DropZone } from '../exchange/DropZone.tsx';
import { usePasteKey } from '../exchange/usePasteKey.ts';
import { FileInput } from '../exchange/FileInput.tsx';
import { PrintDoor } from '../print/PrintDoor.tsx';
import { useFileMark } from '../store/fileOnDisk.ts';
import { useSaving } from '../store/saving.ts';
import { useEditor } from '../store/store.ts';
import { TourDoor } from '../tour/TourDoor.tsx';
import { Notices } from '../ui/Notices.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { Banners } from './Banners.tsx';
import { Dialogs } from './Dialogs.tsx';
import { pageCommands } from './pageCommands.ts';
import { Editor } from './parts.tsx';
import { useShell } from './shellState.ts';
import { StartPanel } from './StartPanel.tsx';
import { StatusBar } from './StatusBar.tsx';
import { TopBar } from './TopBar.tsx';
import { useKeptFocus } from './useKeptFocus.ts';
import { useShortcuts } from './useShortcuts.ts';

/** The whole screen. */
export function Shell() {
  useShortcuts(pageCommands);
  usePasteKey();
  useKeptFocus();
  useTitle();
  const isBlank = useEditor((state) => Object.keys(state.history.present.elements).length === 0);
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
      {!dialogOpen && <Notices isOverCanvas />}
      {!dialogOpen && <TourDoor />}
      <FileInput />
      {!isBlank && <PrintDoor />}
    </DropZone>
  );
}

function Middle() {
  const restoring = useSaving((state) => state.phase === 'restoring');
  const isStartPage = useIsStartPage();
  const [hasStarted, setHasStarted] = useState(false);
  if (!restoring && isStartPage && !hasStarted) setHasStarted(true);
  if (restoring) return <Skeleton label="Your design is being opened" />;
  return isStartPage ? <StartPanel /> : <Editor afterStart={hasStarted} />;
}

function useIsStartPage(): boolean {
  const elements = useEditor((state) => state.history.present.elements);
  const { startedEmpty, startOver } = useShell();
  const isEmpty = Object.keys(elements).length === 0;
  return (isEmpty && !startedEmpty) || startOver === elements;
}

/** The title of the page; a dot before it says that the file of the design is behind. */
function useTitle(): void {
  const title = useEditor((state) => state.history.present.title);
  const isBehind = useFileMark()?.isBehind ?? false;
  useEffect(() => {
    document.title = `${isBehind ? '• ' : ''}${title === '' ? 'Quorate' : `${title} – Quorate`}`;
  }, [title, isBehind]);
}
