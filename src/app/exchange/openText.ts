import { looksLikePart } from '../../core/edits/part/partText.ts';
import { layoutService } from '../../platform/layoutService.ts';
import { openDialog } from '../shell/shellState.ts';
import { replaceDesign, say } from '../store/store.ts';
import { pasteElements } from '../build/copies.ts';
import { readText } from './readText.ts';

/**
 * Opens text as a design, or as a DOT graph to be reviewed first; copied elements are added to the open design. `source` is what the user calls it.
 * Tells what it was; undefined after the problems have been shown.
 */
export async function openText(text: string, source: string): Promise<'design' | 'graph' | 'part' | undefined> {
  if (looksLikePart(text)) {
    pasteElements(text);
    return 'part';
  }
  const read = await readText(text, (dot) => layoutService.readDot(dot));
  if (!read.ok) {
    openDialog({ name: 'problems', title: `Cannot open ${source}`, problems: read.error });
    return undefined;
  }
  if (read.value.what === 'graph') {
    openDialog({ name: 'import', source, draft: read.value.draft });
    return 'graph';
  }
  replaceDesign(`Open ${source}`, read.value.design);
  say(`${source} is open. Undo brings the previous design back.`);
  return 'design';
}
