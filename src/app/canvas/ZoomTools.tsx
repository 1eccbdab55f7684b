import { Panel, useReactFlow } from '@xyflow/react';
import { Maximize, Minus, Plus } from 'lucide-react';
import { IconButton } from '../ui/IconButton.tsx';
import { FIT } from './useCanvasView.ts';

/** Zoom and fit, at the lower left corner. */
export function ZoomTools() {
  const { zoomIn, zoomOut, fitView } = useReactFlow();
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
      </div>
    </Panel>
  );
}
