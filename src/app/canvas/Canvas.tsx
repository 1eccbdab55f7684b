import '@xyflow/react/dist/base.css';
import { ReactFlowProvider } from '@xyflow/react';
import './canvas.css';
import { CanvasSurface } from './CanvasSurface.tsx';

/** Where a design is built: boxes in boxes, in places that follow from the design. Loaded after the rest of the page. */
export function Canvas() {
  return (
    <ReactFlowProvider>
      <CanvasSurface />
    </ReactFlowProvider>
  );
}
