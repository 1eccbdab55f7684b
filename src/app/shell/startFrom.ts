import { blankDesign } from '../../blankDesign.ts';
import type { Workbench } from '../../core/kind/workbench.ts';
import type { Design } from '../../core/model/design.ts';
import { loadEngine } from '../store/loadEngine.ts';
import { currentDesign, replaceDesign, say } from '../store/store.ts';
import { fetchEditor } from './parts.tsx';
import { startEmpty } from './shellState.ts';

/** Replaces the design by a template, as one undo step. */
export async function startFromTemplate(templateId: string): Promise<void> {
  await startFrom((workbench) => Promise.resolve(workbench.fromTemplate(templateId)));
}

/** Replaces the design by one of the gallery, as one undo step. */
export async function startFromGallery(templateId: string): Promise<void> {
  await startFrom(async (workbench) => {
    const { gallery } = await import('../../gallery/index.ts');
    const template = gallery.find(({ id }) => id === templateId);
    return template && workbench.startFrom(template);
  });
}

/** Puts the present design aside and asks what to begin with. */
export function startNew(): void {
  startEmpty(false);
  replaceDesign('New design', blankDesign());
}

/** An empty canvas; a design that is open stays kept. */
export function startAnew(): void {
  if (Object.keys(currentDesign().elements).length > 0) replaceDesign('New design', blankDesign());
  startEmpty(true);
}

async function startFrom(make: (workbench: Workbench) => Promise<Design | undefined>): Promise<void> {
  try {
    const [{ workbench }] = await Promise.all([loadEngine(), fetchEditor()]);
    const design = await make(workbench);
    if (design) replaceDesign(`Start from ${design.title}`, design);
  } catch {
    say('The workbench could not be loaded. Look at your connection and try again.', 'bad');
  }
}
