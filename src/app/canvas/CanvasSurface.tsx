import {
  Background,
  BackgroundVariant,
  ConnectionMode,
  ReactFlow,
  SelectionMode,
  useStore,
  type EdgeTypes,
  type NodeTypes,
  type ReactFlowProps,
} from '@xyflow/react';
import { MousePointerClick } from 'lucide-react';
import { useRef } from 'react';
import { openMenu, startRenaming } from '../build/elementUi.ts';
import { useEditor } from '../store/store.ts';
import { useLongPress } from '../ui/useLongPress.ts';
import { EmptyNote } from '../ui/EmptyNote.tsx';
import { useWheelChoice } from '../ui/wheel.ts';
import type { BoxNode, LinkEdgeType } from './canvasNodes.ts';
import { ContainerNode } from './ContainerNode.tsx';
import { GestureHint } from './GestureHint.tsx';
import { handleCanvasKey, handleCanvasKeyUp } from './handleCanvasKey.ts';
import { setGesture } from './gesture.ts';
import { hasCoarsePointer } from './hasCoarsePointer.ts';
import { ChipNode, LeafNode } from './LeafNode.tsx';
import { LinkEdge } from './LinkEdge.tsx';
import { finishLink, linkSource } from './linking.ts';
import { beginMarquee, endMarquee, prepareMarquee } from './marquee.ts';
import { useCanvasGestures } from './useCanvasGestures.ts';
import { useCanvasItems } from './useCanvasItems.ts';
import { useCanvasLook } from './useGestureLook.ts';
import { useCanvasView } from './useCanvasView.ts';
import { useSpaceHeld } from './useSpaceHeld.ts';
import { useTool } from './tool.ts';
import { useAdding } from './useAdding.ts';
import { usePinch } from './usePinch.ts';
import { MAX_ZOOM, MIN_ZOOM } from './zoomLimits.ts';
import { ZoomTools } from './ZoomTools.tsx';

const NODE_TYPES: NodeTypes = { container: ContainerNode, leaf: LeafNode, chip: ChipNode };
const EDGE_TYPES: EdgeTypes = { link: LinkEdge };
const WORDS = {
  'node.a11yDescription.default': 'Arrow keys walk, Enter renames, L links, M opens the menu.',
  'edge.a11yDescription.default': 'A relation between two elements.',
  'controls.ariaLabel': 'View of the canvas',
  'handle.ariaLabel': 'Link to something',
};
/** Below this zoom boxes show their names alone, which grow; below the other one, only what is around others has a name. */
const FAR = 0.4;
const FARTHER = 0.25;
/** With more boxes than this, what does not take a dragged thing is not dimmed: it would be felt. */
const MANY = 150;
const PAN_BUTTONS = [1];
/** With one of these the wheel zooms, whatever it does alone. */
const ZOOM_KEYS = ['Control', 'Meta', 'Alt'];
const ADD_KEYS = ['Shift', 'Meta', 'Control'];

/** The same functions all the time: with others, React Flow would draw every box anew. */
const HANDLERS: Partial<ReactFlowProps<BoxNode, LinkEdgeType>> = {
  onNodeClick: (_event, node) => {
    if (linkSource() !== undefined) finishLink([node.id]);
  },
  onPaneClick: () => setGesture(undefined),
  onNodeDoubleClick: (_event, node) => startRenaming(node.id, 'canvas'),
  onNodeContextMenu: (event, node) => openAt(event, node.id),
  onEdgeContextMenu: (event, edge) => openAt(event, edge.data?.link.elementId),
  onPaneContextMenu: (event) => openAt(event, undefined),
  onDoubleClick: (event) => {
    if (event.target instanceof Element && event.target.matches('.react-flow__pane')) openAt(event, undefined);
  },
  onSelectionStart: beginMarquee,
  onSelectionEnd: endMarquee,
};

/** React Flow as the layer of gestures and viewport; what is shown, and where, follows from the design. */
export function CanvasSurface() {
  const pane = useRef<HTMLDivElement>(null);
  const { layout, nodes, edges, onNodesChange, onEdgesChange, snapBack } = useCanvasItems();
  const gestures = useCanvasGestures(layout, snapBack, pane);
  const onInit = useCanvasView(layout);
  usePinch(pane);
  useLongPress(pane, openHeld);
  const look = useCanvasLook();
  const distance = useStore(({ transform: [, , zoom] }) => distanceAt(zoom));
  const size = `${distance} ${nodes.length > MANY ? 'canvas-large' : ''}`;
  const chosen = useTool();
  const tool = useSpaceHeld() ? 'hand' : chosen;
  useAdding(tool === 'several');
  const isPanned = tool === 'hand' || (tool === 'select' && hasCoarsePointer());
  const doesScroll = useWheelChoice() === 'scrolls';
  const ground = look === 'over-good' ? 'bg-good-soft/50' : look === 'over-bad' ? 'bg-bad-soft/50' : '';
  return (
    <div
      ref={pane}
      className={`relative size-full ${ground} ${size}`}
      onPointerDownCapture={(event) =>
        prepareMarquee(event.shiftKey || event.ctrlKey || event.metaKey || tool === 'several')
      }
    >
      <ReactFlow<BoxNode, LinkEdgeType>
        aria-label="Canvas. Arrow keys walk, Enter renames, L links, Shift+M moves, M opens the menu."
        onKeyDown={handleCanvasKey}
        onKeyUp={handleCanvasKeyUp}
        nodes={nodes}
        edges={edges}
        nodeTypes={NODE_TYPES}
        edgeTypes={EDGE_TYPES}
        onNodesChange={onNodesChange}
        onEdgesChange={onEdgesChange}
        {...gestures}
        onInit={onInit}
        {...HANDLERS}
        isValidConnection={never}
        connectionMode={ConnectionMode.Loose}
        connectOnClick={false}
        zIndexMode="manual"
        elevateNodesOnSelect={false}
        disableKeyboardA11y
        nodesFocusable={false}
        edgesFocusable={false}
        deleteKeyCode={null}
        selectionKeyCode={null}
        panActivationKeyCode={null}
        multiSelectionKeyCode={ADD_KEYS}
        nodesDraggable={tool !== 'hand'}
        selectionOnDrag={!isPanned}
        panOnDrag={isPanned ? true : PAN_BUTTONS}
        selectionMode={SelectionMode.Full}
        panOnScroll={doesScroll}
        zoomActivationKeyCode={ZOOM_KEYS}
        zoomOnDoubleClick={false}
        nodeDragThreshold={4}
        minZoom={MIN_ZOOM}
        maxZoom={MAX_ZOOM}
        ariaLabelConfig={WORDS}
      >
        <Background variant={BackgroundVariant.Dots} gap={20} size={1.4} />
        <ZoomTools />
      </ReactFlow>
      {nodes.length === 0 && (
        <div className="pointer-events-none absolute inset-0 grid place-items-center">
          <EmptyNote icon={MousePointerClick}>
            Drag a cluster or a server from the palette onto the canvas, or click one to add it.
          </EmptyNote>
        </div>
      )}
      <GestureHint />
    </div>
  );
}

/** Links are checked and made by the canvas itself, which knows the reason of a refusal. */
function never(): boolean {
  return false;
}

/** The menu of the box under a resting finger. A finger on a line or a pill gets the one of the canvas. */
function openHeld(target: Element, at: { readonly x: number; readonly y: number }): void {
  const elementId = target.closest('.react-flow__node')?.getAttribute('data-id') ?? undefined;
  openMenu({ elementId, ...at }, useEditor.getState().selection);
}

function openAt(
  event: { preventDefault(): void; clientX: number; clientY: number } | MouseEvent,
  elementId: string | undefined,
): void {
  event.preventDefault();
  openMenu({ elementId, x: event.clientX, y: event.clientY }, useEditor.getState().selection);
}

function distanceAt(zoom: number): string {
  if (zoom >= FAR) return '';
  return zoom < FARTHER ? 'canvas-far canvas-farther' : 'canvas-far';
}
