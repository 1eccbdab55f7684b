import { readTextFile } from '../../platform/readTextFile.ts';
import { openDialog } from '../shell/shellState.ts';
import { openText } from './openText.ts';

/** Opens a file that the user chose or dropped; whatever is wrong with it is told, and the open design stays. */
export async function openFile(file: File): Promise<void> {
  const text = await readTextFile(file);
  if (text.ok) await openText(text.value, file.name);
  else
    openDialog({ name: 'problems', title: `Cannot open ${file.name}`, problems: [{ place: '', message: text.error }] });
}
