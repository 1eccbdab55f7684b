import type { LoadProblem } from '../../core/model/integrity.ts';
import { downloadFile } from '../../platform/files.ts';
import { MAX_FILE_BYTES, readTextFile } from '../../platform/readTextFile.ts';
import { listKept, writeKept } from '../../platform/kept/keptStore.ts';
import { addVersion, listVersions } from '../../platform/kept/versions.ts';
import { newId } from '../../platform/newId.ts';
import { workbench } from '../../workbench.ts';
import { openDialog } from '../shell/shellState.ts';
import { saveNow } from '../store/saving.ts';
import { say } from '../store/store.ts';
import { printBackup, readBackup, type BackedUp } from './backupFile.ts';
import { refreshDesignList } from './designList.ts';

/** Downloads all designs of this browser, with their earlier versions, as one file. */
export async function backUpEverything(): Promise<void> {
  try {
    await saveNow();
    const kept = (await listKept()).flatMap(({ found }) => (found.state === 'kept' ? found.design : []));
    const designs = await Promise.all(
      kept.map(async ({ id, title, text, at }) => ({ title, text, at, versions: await listVersions(id) })),
    );
    const file = printBackup(designs, MAX_FILE_BYTES);
    if (file === undefined) {
      say('The designs are too large for one file. Save them one by one.', 'bad');
      return;
    }
    const name = `quorate-backup-${new Date().toISOString().slice(0, 10)}.json`;
    downloadFile(name, file, 'application/json');
    say(`${name} is saved: ${countOf(designs.length)}.`);
  } catch {
    say('The storage of this browser cannot be read.', 'bad');
  }
}

/** Adds the designs of a backup to those that are kept; nothing that is kept is overwritten. */
export async function restoreBackup(file: File): Promise<void> {
  const refuse = (problems: readonly LoadProblem[]): void =>
    openDialog({ name: 'problems', title: `Cannot restore ${file.name}`, problems });
  const text = await readTextFile(file);
  const read = text.ok ? readBackup(text.value) : text;
  if (!read.ok) {
    refuse([{ place: '', message: read.error }]);
    return;
  }
  try {
    await saveNow();
    const here = new Set((await listKept()).flatMap(({ found }) => (found.state === 'kept' ? found.design.text : [])));
    const wanted = read.value.filter((design) => !here.has(design.text));
    const broken = wanted.filter((design) => !workbench.load(design.text).ok);
    const good = wanted.filter((design) => !broken.includes(design));
    for (const design of good) await addDesign(design);
    await refreshDesignList();
    say(`Restored: ${countOf(good.length)}. Already here: ${read.value.length - wanted.length}.`);
    if (broken.length > 0) {
      refuse(broken.map(({ title }) => ({ place: title, message: 'This design is damaged and was left out.' })));
    }
  } catch {
    say('The storage of this browser refused some of it. Make room and restore the file again.', 'bad');
  }
}

async function addDesign({ title, text, at, versions }: BackedUp): Promise<void> {
  const id = newId('design');
  // A file may come from a clock that is ahead.
  const now = Date.now();
  await writeKept({ id, title, text, at: Math.min(at, now) }, 0);
  // The oldest first, as they came about.
  for (const version of versions.toReversed()) await addVersion(id, { ...version, at: Math.min(version.at, now) }, 0);
}

function countOf(designs: number): string {
  return designs === 1 ? '1 design' : `${designs} designs`;
}
