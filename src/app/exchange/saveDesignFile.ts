import { printDesign } from '../../core/model/printDesign.ts';
import { slugOf } from '../../core/model/slug.ts';
import { downloadFile } from '../../platform/files.ts';
import { rememberSave } from '../store/lastSave.ts';
import { currentDesign, say } from '../store/store.ts';

/** Downloads the design as a file that can be opened again, here or by the command line. */
export function saveDesignFile(): void {
  const design = currentDesign();
  const name = `${slugOf(design.title)}.quorate.json`;
  downloadFile(name, printDesign(design), 'application/json');
  rememberSave(design, `${name} was saved`);
  say(`${name} is in your downloads.`);
}
