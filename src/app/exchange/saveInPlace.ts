import { printDesign } from '../../core/model/printDesign.ts';
import { slugOf } from '../../core/model/slug.ts';
import { canWriteFiles, chooseFile, writeInto } from '../../platform/fileHandles.ts';
import { keepRecent } from '../../platform/kept/recentFiles.ts';
import { fileOf, rememberFile } from '../store/fileOnDisk.ts';
import { rememberSave } from '../store/lastSave.ts';
import { currentDesign, say, useEditor } from '../store/store.ts';
import { saveDesignFile } from './saveDesignFile.ts';

/** Saves into the file of the design; asks for one the first time. Browsers without such files get a download. */
export async function saveInPlace(): Promise<void> {
  await saveInto(fileOf(useEditor.getState().designId)?.handle);
}

/** Saves into another file, which from now on is that of the design. */
export async function saveAs(): Promise<void> {
  await saveInto(undefined);
}

async function saveInto(known: FileSystemFileHandle | undefined): Promise<void> {
  if (!canWriteFiles()) return saveDesignFile();
  const { designId } = useEditor.getState();
  const design = currentDesign();
  try {
    const handle = known ?? (await chooseFile(`${slugOf(design.title)}.quorate.json`));
    if (!handle) return;
    await writeInto(handle, printDesign(design));
    rememberFile(designId, { handle, design });
    void keepRecent(handle);
    if (useEditor.getState().designId === designId) rememberSave(design, `${handle.name} was saved`);
    say(`Saved into ${handle.name}.`);
  } catch {
    const name = known?.name ?? 'the file';
    say(`${name} could not be written. “Save as…” takes another place; the file is as it was.`, 'bad');
  }
}
