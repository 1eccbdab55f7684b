import { useReactFlow, useStoreApi, type FitViewOptions } from '@xyflow/react';
import { useEffect, useRef } from 'react';
import type { CanvasLayout } from '../../core/diagram/layoutCanvas.ts';
import { useEditor } from '../store/store.ts';

/** How the whole design is fitted into the canvas: the tools at its foot cover nothing. */
export const FIT: FitViewOptions = {
  padding: { top: '16px', left: '16px', right: '16px', bottom: '60px' },
  maxZoom: 1,
  minZoom: 0.2,
};

/**
 * Fits the view when a design is opened, and only then: zoom and place stay while it is edited. What is selected
 * elsewhere is brought into view if it is out of sight. Gives the function to call when React Flow is ready.
 */
export function useCanvasView(layout: CanvasLayout): () => void {
  const { fitView, setCenter, getZoom } = useReactFlow();
  const store = useStoreApi();
  const known = useRef<ReadonlySet<string>>(new Set());
  const selectedId = useEditor((state) => state.selection[0]);

  useEffect(() => {
    const ids = new Set(layout.boxes.map((box) => box.id));
    const isOther = ids.size > 0 && ![...ids].some((id) => known.current.has(id));
    known.current = ids;
    if (!isOther) return undefined;
    const frame = requestAnimationFrame(() => void fitView(FIT));
    return () => cancelAnimationFrame(frame);
  }, [layout, fitView]);

  useEffect(() => {
    const box = layout.boxes.find((candidate) => candidate.id === selectedId);
    if (!box) return;
    const { transform, width, height } = store.getState();
    const [x, y, zoom] = transform;
    const left = box.left * zoom + x;
    const top = box.top * zoom + y;
    const isInSight =
      left + box.width * zoom > 20 && top + box.height * zoom > 20 && left < width - 20 && top < height - 20;
    if (!isInSight && width > 0) {
      void setCenter(box.left + box.width / 2, box.top + box.height / 2, { zoom: getZoom() });
    }
  }, [selectedId, layout, store, setCenter, getZoom]);

  return () => void fitView(FIT);
}
