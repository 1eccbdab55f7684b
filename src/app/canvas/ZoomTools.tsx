import { Panel, useReactFlow } from '@xyflow/react';
import { Hand, Maximize, Minus, Plus } from 'lucide-react';
import { useEffect } from 'react';
import { IconButton } from '../ui/IconButton.tsx';
import { offerCanvasView } from './canvasView.ts';
import { takeTool, useTool } from './tool.ts';
import { FIT } from './useCanvasView.ts';

/** Zoom, fit and the hand, at the lower left corner; the same by keys. */
export function ZoomTools() {
  const isHand = useTool() === 'hand';
  const { zoomIn, zoomOut, zoomTo, fitView, getNode } = useReactFlow();
  useEffect(() => {
    offerCanvasView({
      zoomIn: () => void zoomIn(),
      zoomOut: () => void zoomOut(),
      zoomToActualSize: () => void zoomTo(1),
      fitAll: () => void fitView(FIT),
      fit: (ids) => {
        const nodes = ids.flatMap((id) => getNode(id) ?? []);
        void fitView(nodes.length > 0 ? { ...FIT, nodes } : FIT);
      },
    });
    return () => offerCanvasView(undefined);
  }, [zoomIn, zoomOut, zoomTo, fitView, getNode]);
  return (
    <Panel position="bottom-left">
      <div
        role="toolbar"
        aria-label="View of the canvas"
        className="flex rounded-lg border border-line bg-raised p-0.5"
      >
        <IconButton icon={Plus} label="Zoom in" onClick={() => void zoomIn()} />
        <IconButton icon={Minus} label="Zoom out" onClick={() => void zoomOut()} />
        <IconButton icon={Maximize} label="Fit all" onClick={() => void fitView(FIT)} />
        <IconButton
          icon={Hand}
          label="Hand: dragging moves the view"
          aria-pressed={isHand}
          className="aria-pressed:bg-accent-soft aria-pressed:text-accent"
          onClick={() => takeTool(isHand ? 'select' : 'hand')}
        />
      </div>
    </Panel>
  );
}
