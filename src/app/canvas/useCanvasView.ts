import { useReactFlow, useStoreApi, type FitViewOptions } from '@xyflow/react';
import { useEffect, useRef } from 'react';
import type { CanvasLayout } from '../../core/diagram/layoutCanvas.ts';
import type { ElementId } from '../../core/model/element.ts';
import { currentDesign, useEditor } from '../store/store.ts';
import { boxOf } from './boxOf.ts';
import { textScale } from '../ui/textScale.ts';
import type { Rectangle } from './routeLink.ts';
import { MAX_ZOOM, MIN_ZOOM } from './zoomLimits.ts';
import { boundsOf, shiftToShow, type View } from './viewBounds.ts';

/**
 * How the whole design is fitted into the canvas: the tools at its foot cover nothing, and the text of boxes is no larger
 * than that of the page.
 */
export const FIT: FitViewOptions = {
  padding: { top: '16px', left: '16px', right: '16px', bottom: `${72 * textScale}px` },
  maxZoom: Math.min(MAX_ZOOM, Math.max(1, textScale)),
  minZoom: MIN_ZOOM,
};

/**
 * Fits the view when a design is opened; afterwards zoom and place stay, unless everything was in sight and has grown out
 * of it. What is selected elsewhere is brought into sight. Gives the function to call when React Flow is ready.
 */
export function useCanvasView(layout: CanvasLayout): () => void {
  const { fitView, setViewport } = useReactFlow();
  const store = useStoreApi();
  const known = useRef<{ readonly ids: ReadonlySet<string>; readonly bounds: Rectangle | undefined }>({
    ids: new Set(),
    bounds: undefined,
  });
  const selectedId = useEditor((state) => state.selection[0]);

  useEffect(() => {
    const view = readView(store.getState());
    const before = known.current;
    const ids = new Set(layout.boxes.map((box) => box.id));
    const bounds = boundsOf(layout);
    known.current = { ids, bounds };
    if (!bounds) return undefined;
    const isOther = ![...ids].some((id) => before.ids.has(id));
    const outgrew = before.bounds !== undefined && isInSight(before.bounds, view) && !isInSight(bounds, view);
    if (!isOther && !outgrew) return undefined;
    const frame = requestAnimationFrame(() => void fitView(FIT));
    return () => cancelAnimationFrame(frame);
  }, [layout, store, fitView]);

  useEffect(() => {
    const box = placeOf(layout, selectedId === undefined ? undefined : boxOf(currentDesign(), selectedId));
    const view = readView(store.getState());
    if (!box || view.width === 0) return;
    const { x, y } = shiftToShow(box, view);
    if (x !== 0 || y !== 0) void setViewport({ x: view.x + x, y: view.y + y, zoom: view.zoom });
    // Only a new selection moves the view, not every edit of what is selected.
    // eslint-disable-next-line react/exhaustive-deps
  }, [selectedId]);

  return () => void fitView(FIT);
}

/** Where an element stands: its box, or for one that is a pill on a line, the box that the line comes from. */
function placeOf(layout: CanvasLayout, id: ElementId | undefined): Rectangle | undefined {
  const link = layout.links.find(({ pill }) => pill?.elementId === id);
  return layout.boxes.find((box) => box.id === (link?.fromId ?? id));
}

function readView(state: {
  readonly transform: readonly [number, number, number];
  readonly width: number;
  readonly height: number;
}): View {
  const [x, y, zoom] = state.transform;
  return { x, y, zoom, width: state.width, height: state.height };
}

function isInSight(bounds: Rectangle, view: View): boolean {
  const { x, y } = shiftToShow(bounds, view);
  return x === 0 && y === 0;
}
