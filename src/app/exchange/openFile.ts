import { keepRecent } from '../../platform/kept/recentFiles.ts';
import { readTextFile } from '../../platform/readTextFile.ts';
import { openDialog } from '../shell/shellState.ts';
import { rememberFile } from '../store/fileOnDisk.ts';
import { currentDesign, useEditor } from '../store/store.ts';
import { openText } from './openText.ts';

/**
 * Opens a file that the user chose or dropped; whatever is wrong with it is told, and the open design stays. A design
 * file with a handle is saved into from then on, and is among the recent ones.
 */
export async function openFile(file: File, handle?: FileSystemFileHandle): Promise<void> {
  const text = await readTextFile(file);
  if (!text.ok) {
    openDialog({ name: 'problems', title: `Cannot open ${file.name}`, problems: [{ place: '', message: text.error }] });
    return;
  }
  const opened = await openText(text.value, file.name);
  if (!handle || opened === undefined) return;
  // Pictures carry designs too; saving into them would take the picture away.
  const isDesignFile = opened === 'design' && file.name.endsWith('.json');
  if (isDesignFile) rememberFile(useEditor.getState().designId, { handle, design: currentDesign() });
  await keepRecent(handle);
}
