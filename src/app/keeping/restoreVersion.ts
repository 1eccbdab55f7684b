import { printDesign } from '../../core/model/printDesign.ts';
import type { Design } from '../../core/model/design.ts';
import { commit, currentDesign, say, useEditor } from '../store/store.ts';
import { keepVersion } from '../store/versions.ts';

/** Brings a version back as one undo step; the design as it stands becomes a version itself. */
export async function restoreVersion(design: Design, when: string): Promise<void> {
  const { designId, history } = useEditor.getState();
  const label = history.past.at(-1)?.label ?? 'Before a version was restored';
  await keepVersion(designId, { text: printDesign(currentDesign()), at: Date.now(), label }, 'at once');
  commit(`Restore the version of ${when}`, () => design);
  if (currentDesign() === design) say(`The version of ${when} is back. Undo returns to where you were.`);
}
