import { useEffect } from 'react';
import type { Drawing } from '../../core/drawing/drawing.ts';
import type { Analysis } from '../../core/kind/workbench.ts';
import { useEditor } from '../store/store.ts';
import { frameOf } from './frameOf.ts';
import { placeInFigure } from './placeInFigure.ts';
import type { ViewportControls } from './useViewport.ts';

/** What is selected elsewhere is brought into view in the figure, too; what stands for it, if it is not drawn itself. */
export function useSelectionInView(
  drawing: Drawing | undefined,
  { index }: Analysis,
  { show }: ViewportControls,
): void {
  const selectedId = useEditor((state) => state.selection[0]);
  useEffect(() => {
    if (!drawing || selectedId === undefined) return;
    const item = placeInFigure(drawing, index, selectedId);
    const frame = item && frameOf(item);
    if (frame) show(frame);
    // Only a new selection moves the figure, not every change of it.
    // eslint-disable-next-line react/exhaustive-deps
  }, [selectedId]);
}
