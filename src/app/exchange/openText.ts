import type { LoadProblem } from '../../core/model/integrity.ts';
import { workbench } from '../../workbench.ts';
import { openDialog } from '../shell/shellState.ts';
import { replaceDesign, say } from '../store/store.ts';
import { designInSvg } from './designInSvg.ts';
import { draftFromDot } from './draftFromDot.ts';
import { looksLikeDot } from '../../core/imports/looksLikeDot.ts';

/**
 * Opens text as a design (also inside an exported SVG), or as a DOT graph to be reviewed first. `source` is what the user
 * calls it. False after the problems have been shown.
 */
export async function openText(text: string, source: string): Promise<boolean> {
  const refuse = (problems: readonly LoadProblem[]): false => {
    openDialog({ name: 'problems', title: `Cannot open ${source}`, problems });
    return false;
  };
  if (looksLikeDot(text)) {
    const draft = await draftFromDot(text);
    if (!draft.ok) return refuse([{ place: '', message: draft.error }]);
    openDialog({ name: 'import', source, draft: draft.value });
    return true;
  }
  const loaded = workbench.load(designInSvg(text) ?? text);
  if (!loaded.ok) return refuse(loaded.error);
  replaceDesign(`Open ${source}`, loaded.value);
  say(`${source} is open. Undo brings the previous design back.`);
  return true;
}
