import { DropdownMenu } from 'radix-ui';
import { useEffect, useState } from 'react';
import { readAgain } from '../../platform/fileHandles.ts';
import { forgetRecent, recentFiles, type RecentFile } from '../../platform/kept/recentFiles.ts';
import { sayWhen } from '../keeping/sayWhen.ts';
import { say } from '../store/store.ts';
import { MenuItem } from '../ui/Menu.tsx';
import { openLater } from './openLater.ts';

/** The files opened last, as a part of a menu; nothing where there are none. */
export function RecentFiles() {
  const [files, setFiles] = useState<readonly RecentFile[]>([]);
  useEffect(() => void recentFiles().then(setFiles), []);
  if (files.length === 0) return null;
  return (
    <DropdownMenu.Group aria-label="Recent files" className="mt-1 border-t border-line">
      <DropdownMenu.Label className="px-2.5 pt-1.5 text-xs font-semibold text-muted">Recent files</DropdownMenu.Label>
      {files.map(({ handle, at }) => (
        <MenuItem
          key={`${at} ${handle.name}`}
          label={handle.name}
          hint={sayWhen(at)}
          onSelect={() => void openAgain(handle)}
        />
      ))}
    </DropdownMenu.Group>
  );
}

async function openAgain(handle: FileSystemFileHandle): Promise<void> {
  try {
    const file = await readAgain(handle);
    if (file) openLater(file, handle);
    else say(`The browser was not allowed to read ${handle.name}.`, 'bad');
  } catch {
    await forgetRecent(handle);
    say(`${handle.name} is not where it was. “Open a file…” finds it elsewhere.`, 'bad');
  }
}
