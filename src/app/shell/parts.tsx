import { Skeleton } from '../ui/Skeleton.tsx';
import { later } from '../ui/later.tsx';
import { fetchKeyDialogs } from './Dialogs.tsx';

/** Where a design is worked on: everything but the start page and the frame around it. */
export const Editor = later(
  async () => {
    const [{ Editor: editor }] = await Promise.all([import('./Editor.tsx'), fetchKeyDialogs()]);
    return editor;
  },
  <Skeleton label="The workbench is being loaded" />,
);

/** The canvas, which comes after the rest of the editor. */
export const Canvas = later(
  () => import('../canvas/Canvas.tsx').then((module) => module.Canvas),
  <Skeleton label="The canvas is being loaded" />,
);

/** Fetches what comes after the start page, so that it is there when it is wanted. */
export async function fetchEditor(): Promise<void> {
  await Promise.all([Editor.fetch(), Canvas.fetch(), prepareLayout()]);
}

async function prepareLayout(): Promise<void> {
  const { layoutService } = await import('../../platform/layoutService.ts');
  layoutService.prepare();
}
