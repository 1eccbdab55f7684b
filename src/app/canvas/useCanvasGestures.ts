import { useReactFlow, type ReactFlowProps } from '@xyflow/react';
import { useEffect, useRef, type RefObject } from 'react';
import type { CanvasLayout } from '../../core/diagram/layoutCanvas.ts';
import type { Payload } from '../../core/edits/verdict.ts';
import type { ElementId } from '../../core/model/element.ts';
import { carryOutAddition } from '../build/carryOutAddition.ts';
import { duplicate } from '../build/copies.ts';
import { openTargets } from '../build/elementUi.ts';
import { findTargets } from '../build/findTargets.ts';
import { moveTogether } from '../build/moveTogether.ts';
import { carryOut, currentDesign, select } from '../store/store.ts';
import { workbench } from '../../workbench.ts';
import type { BoxNode, LinkEdgeType } from './canvasNodes.ts';
import { registerDropZone } from './dropZone.ts';
import { setGesture, setOver } from './gesture.ts';
import { hitBoxes, siblingBehind, type Point } from './hitBoxes.ts';
import { armLink, finishLink, hoverLink, linkSource } from './linking.ts';
import { acceptors, planDrop, type DropPlan } from './planDrop.ts';

type FlowProps = ReactFlowProps<BoxNode, LinkEdgeType>;
type GestureProps = Pick<
  FlowProps,
  'onNodeDragStart' | 'onNodeDrag' | 'onNodeDragStop' | 'onConnectStart' | 'onConnectEnd'
>;

/** A link that is let go nearer to where it began, in pixels, was not drawn to an empty place. */
const NOT_A_CLICK = 30;

/** Dragging boxes, drawing links, and letting palette items go: all of them ask the same plans. */
export function useCanvasGestures(
  layout: CanvasLayout,
  snapBack: () => void,
  pane: RefObject<HTMLDivElement | null>,
): GestureProps {
  const plans = usePlans(layout);
  useDropZone(plans, pane);
  useLinkInHand(plans);
  const linkBegin = useRef<Point>({ x: 0, y: 0 });
  const drop = (event: MouseEvent | TouchEvent | React.MouseEvent, node: BoxNode, nodes: readonly BoxNode[]): void => {
    const plan = plans.planAt({ move: node.id }, pointOf(event));
    setGesture(undefined);
    snapBack();
    if (event.altKey) {
      duplicate(
        nodes.map(({ id }) => id),
        { into: plan.targetId },
      );
      return;
    }
    const others = nodes.map(({ id }) => id).filter((id) => id !== node.id);
    if (carryOut(moveTogether(plan.verdict, others, plan.targetId)) && currentDesign().elements[node.id])
      select(nodes.map(({ id }) => id));
  };
  return {
    onNodeDragStart: (_event, node) => beginDrag({ move: node.id }),
    onNodeDrag: (event, node) => plans.hover({ move: node.id }, pointOf(event), event.altKey),
    onNodeDragStop: drop,
    onConnectStart: (event, { nodeId }) => {
      linkBegin.current = pointOf(event);
      if (nodeId !== null) armLink(nodeId);
    },
    onConnectEnd: (event) => {
      const at = pointOf(event);
      const chain = plans.chainAt(at);
      const fromId = linkSource();
      finishLink(chain);
      const isFar = Math.hypot(at.x - linkBegin.current.x, at.y - linkBegin.current.y) > NOT_A_CLICK;
      if (fromId !== undefined && chain.length === 0 && isFar) offerAdditions(fromId);
    },
  };
}

/** A link that ends on the empty canvas asks what is to be there; nothing if nothing could be. */
function offerAdditions(id: ElementId): void {
  if (!findTargets(currentDesign(), id, 'add').some(({ verdict }) => verdict.ok)) return;
  // A dialog that opens under a pointer that is just being let go takes that for a click beside it, and closes.
  requestAnimationFrame(() => openTargets(id, 'add'));
}

/** What would happen at a point of the window. */
interface Plans {
  planAt(payload: Payload, at: Point): DropPlan;
  chainAt(at: Point): readonly ElementId[];
  /** Tells it, without doing it. */
  hover(payload: Payload, at: Point, isCopy?: boolean): void;
}

function usePlans(layout: CanvasLayout): Plans {
  const { screenToFlowPosition } = useReactFlow();
  const live = useRef({ layout, screenToFlowPosition });
  useEffect(() => {
    live.current = { layout, screenToFlowPosition };
  });
  const planAt = (payload: Payload, at: Point): DropPlan => {
    const { boxes } = live.current.layout;
    const point = live.current.screenToFlowPosition(at);
    const exceptId = 'move' in payload ? payload.move : undefined;
    const except = exceptId === undefined ? {} : { exceptId };
    return planDrop(currentDesign(), {
      payload,
      chain: hitBoxes(boxes, point, exceptId),
      beforeIn: (parentId) => siblingBehind(boxes, point, { parentId, ...except }),
    });
  };
  return {
    planAt,
    chainAt: (at) => hitBoxes(live.current.layout.boxes, live.current.screenToFlowPosition(at)),
    hover: (payload, at, isCopy = false) => {
      const { targetId, verdict: move } = planAt(payload, at);
      const isElement = isCopy && 'move' in payload;
      const verdict = isElement
        ? workbench.duplicateVerdict(currentDesign(), [payload.move], { into: targetId })
        : move;
      setOver({ targetId, ok: verdict.ok, text: verdict.ok ? verdict.label : verdict.why });
    },
  };
}

/** The palette lets go of its items here. */
function useDropZone({ planAt, hover }: Plans, pane: RefObject<HTMLDivElement | null>): void {
  useEffect(() => {
    const isOver = ({ x, y }: Point): boolean => {
      const area = pane.current?.getBoundingClientRect();
      return area !== undefined && x >= area.left && x <= area.right && y >= area.top && y <= area.bottom;
    };
    return registerDropZone({
      begin: beginDrag,
      hover: (payload, at) => (isOver(at) ? hover(payload, at) : setOver(undefined)),
      drop: (payload, at) => {
        if (isOver(at)) carryOutAddition(planAt(payload, at).verdict);
        return isOver(at);
      },
    });
  });
}

/** While a link is drawn or armed, the pointer shows what it would do. */
function useLinkInHand({ chainAt }: Plans): void {
  useEffect(() => {
    const follow = (event: PointerEvent): void => {
      if (linkSource() !== undefined) hoverLink(chainAt({ x: event.clientX, y: event.clientY }));
    };
    addEventListener('pointermove', follow);
    return () => removeEventListener('pointermove', follow);
  });
}

function beginDrag(payload: Payload): void {
  setGesture({ what: { payload }, acceptors: acceptors(currentDesign(), payload) });
}

/** Where the pointer or the finger is, in pixels of the window. */
function pointOf(event: MouseEvent | TouchEvent | React.MouseEvent): Point {
  const touch = 'changedTouches' in event ? (event.touches[0] ?? event.changedTouches[0]) : undefined;
  if (touch) return { x: touch.clientX, y: touch.clientY };
  return 'clientX' in event ? { x: event.clientX, y: event.clientY } : { x: 0, y: 0 };
}
