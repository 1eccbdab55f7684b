import { Panel, useReactFlow } from '@xyflow/react';
import { Hand, Maximize, Minus, Plus, SquareDashedMousePointer, type LucideIcon } from 'lucide-react';
import { useEffect } from 'react';
import { IconButton } from '../ui/IconButton.tsx';
import { offerCanvasView } from './canvasView.ts';
import { takeTool, useTool, type Tool } from './tool.ts';
import { FIT } from './useCanvasView.ts';

/** Zoom, fit and tools, at the lower left corner; the same by keys. */
export function ZoomTools() {
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
        <ToolButton tool="several" icon={SquareDashedMousePointer} label="Select several: each click or tap adds" />
        <ToolButton tool="hand" icon={Hand} label="Hand: dragging moves the view" />
      </div>
    </Panel>
  );
}

/** Takes up a tool, or puts it back. */
function ToolButton({ tool, icon, label }: { readonly tool: Tool; readonly icon: LucideIcon; readonly label: string }) {
  const isTaken = useTool() === tool;
  return (
    <IconButton
      icon={icon}
      label={label}
      aria-pressed={isTaken}
      className="aria-pressed:bg-accent-soft aria-pressed:text-accent"
      onClick={() => takeTool(isTaken ? 'select' : tool)}
    />
  );
}
