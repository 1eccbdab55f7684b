import { BaseEdge, EdgeLabelRenderer, useInternalNode, type EdgeProps, type InternalNode } from '@xyflow/react';
import { ArrowLeftRight } from 'lucide-react';
import { memo } from 'react';
import { canvasMark } from '../marks.ts';
import { runElementKey } from '../build/elementKeys.ts';
import { openMenu } from '../build/elementUi.ts';
import { select, useEditor } from '../store/store.ts';
import type { FindingCount } from '../findings/countByPlace.ts';
import { FindingsBadge } from '../findings/FindingsBadge.tsx';
import { standInsFor } from './boxOf.ts';
import type { BoxNode, LinkEdgeType } from './canvasNodes.ts';
import { arrowHead, routeLink, type Rectangle } from './routeLink.ts';

const LINES = {
  replication: 'link-replication',
  use: 'link-use',
  path: 'link-path',
} as const;

/** A line between two boxes that follows them while they are dragged. */
export const LinkEdge = memo(function LinkEdge({
  id,
  source,
  target,
  data,
  selected,
  interactionWidth = 24,
}: EdgeProps<LinkEdgeType>) {
  const from = rectangleOf(useInternalNode<BoxNode>(source));
  const to = rectangleOf(useInternalNode<BoxNode>(target));
  if (!from || !to || !data) return null;
  const { link, failed } = data;
  const route = routeLink(from, to, { side: link.side, standOff: link.standOff });
  const hasHeadAt = {
    start: link.heads === 'both' || (link.heads === 'forward' && data.isTurned),
    end: link.heads === 'both' || (link.heads === 'forward' && !data.isTurned),
  };
  const look = `${LINES[link.meaning]} ${selected === true ? 'link-selected' : ''} ${failed ? 'link-failed' : ''}`;
  return (
    <>
      <BaseEdge id={id} path={route.path} interactionWidth={interactionWidth} className={`link ${look}`} />
      {hasHeadAt.end && <path d={arrowHead(route.end)} className={`link-head ${look}`} />}
      {hasHeadAt.start && <path d={arrowHead(route.start)} className={`link-head ${look}`} />}
      {link.pill && <Pill {...link.pill} at={route.label} findings={data.pillFindings} />}
    </>
  );
});

/** The pill on a replication line stands for its resource: click it to select that. */
function Pill({
  elementId,
  text,
  at: [x, y],
  findings,
}: {
  readonly elementId: string;
  readonly text: string;
  readonly at: readonly [number, number];
  readonly findings: FindingCount | undefined;
}) {
  const isSelected = useEditor((state) => state.selection.includes(elementId));
  const standsIn = useEditor(({ history, selection }) => standInsFor(history.present, selection).has(elementId));
  return (
    <EdgeLabelRenderer>
      <button
        type="button"
        tabIndex={-1}
        data-test={canvasMark(elementId)}
        aria-label={`${text}, DRBD resource${findings ? `, ${findings.count} ${findings.count === 1 ? 'finding' : 'findings'}` : ''}`}
        aria-pressed={isSelected}
        onClick={(event) => {
          // The pill is drawn elsewhere, but its events would go on to its line.
          event.stopPropagation();
          select([elementId]);
        }}
        onKeyDown={(event) => {
          // Enter is the button's own; a new name is typed in the outline, where there is room for it.
          if (event.key === 'Enter') return;
          const place = event.key === 'F2' ? 'outline' : 'canvas';
          const box = event.currentTarget.getBoundingClientRect();
          if (runElementKey(event, elementId, { place, box })) event.preventDefault();
        }}
        onContextMenu={(event) => {
          event.preventDefault();
          event.stopPropagation();
          openMenu({ elementId, x: event.clientX, y: event.clientY }, useEditor.getState().selection);
        }}
        className={`nodrag nopan pointer-events-auto absolute z-[120] flex max-w-36 items-center gap-1 rounded-full border border-accent/50 bg-raised px-2 py-0.5 text-[11px] font-medium text-accent ${isSelected ? 'outline-2 outline-offset-1 outline-accent' : standsIn ? 'outline-2 outline-offset-1 outline-accent outline-dashed' : ''}`}
        style={{ transform: `translate(-50%, -50%) translate(${x}px, ${y}px)` }}
      >
        <ArrowLeftRight aria-hidden="true" size={11} className="shrink-0" />
        <span className="truncate">{text}</span>
        <FindingsBadge elementId={elementId} findings={findings} className="-my-0.5 -mr-1" />
      </button>
    </EdgeLabelRenderer>
  );
}

function rectangleOf(node: InternalNode<BoxNode> | undefined): Rectangle | undefined {
  if (!node) return undefined;
  const { x, y } = node.internals.positionAbsolute;
  return { left: x, top: y, width: node.measured.width ?? 0, height: node.measured.height ?? 0 };
}
