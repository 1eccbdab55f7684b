import { useEffect, useState } from 'react';
import { readAgain } from '../../platform/fileHandles.ts';
import { forgetRecent, recentFiles, type RecentFile } from '../../platform/kept/recentFiles.ts';
import { say } from '../store/store.ts';
import { openLater } from './openLater.ts';

/** The files opened last, newest first; none until the browser has told them. */
export function useRecentFiles(): readonly RecentFile[] {
  const [files, setFiles] = useState<readonly RecentFile[]>([]);
  useEffect(() => void recentFiles().then(setFiles), []);
  return files;
}

/** Opens a recent file, or tells why it cannot be had. */
export async function openAgain(handle: FileSystemFileHandle): Promise<void> {
  try {
    const file = await readAgain(handle);
    if (file) openLater(file, handle);
    else say(`The browser was not allowed to read ${handle.name}.`, 'bad');
  } catch {
    await forgetRecent(handle);
    say(`${handle.name} is not where it was. “Open a file…” finds it elsewhere.`, 'bad');
  }
}
