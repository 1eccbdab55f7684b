import type { NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { ElementIcon } from '../ui/ElementIcon.tsx';
import { BoxFace } from './BoxFace.tsx';
import { BoxName } from './BoxName.tsx';
import type { BoxContent, BoxNode } from './canvasNodes.ts';
import { StateChips } from './StateChips.tsx';

/** A thing: disk, mount, service, LUN, switch. */
export const LeafNode = memo(function LeafNode({ data, selected, dragging }: NodeProps<BoxNode>) {
  const { element, box, state } = data;
  const detail =
    state.runsOn === undefined ? box.detail : state.runsOn === 'nowhere' ? 'stopped' : `now on ${state.runsOn}`;
  return (
    <BoxFace
      data={data}
      selected={selected}
      dragging={dragging}
      className={`rounded-md border ${groundOf(data)} ${state.failed ? 'failed-box' : ''}`}
    >
      <div className="box-leaf flex h-full items-center gap-2 px-2">
        <ElementIcon name={box.icon} size={15} className="box-detail text-muted" />
        <div className="flex min-w-0 flex-1 flex-col">
          <BoxName element={element} className="box-name text-[13px] leading-tight font-medium" />
          {detail !== undefined && detail !== '' && (
            <span
              title={detail}
              className={`box-detail truncate text-[11px] leading-tight ${state.runsOn === undefined ? 'text-muted' : 'font-medium text-info'}`}
            >
              {detail}
            </span>
          )}
        </div>
        <StateChips data={data} />
      </div>
    </BoxFace>
  );
});

/** A small thing at the foot of its container: fence device, floating address, network. */
export const ChipNode = memo(function ChipNode({ data, selected, dragging }: NodeProps<BoxNode>) {
  const { element, box, state } = data;
  return (
    <BoxFace
      data={data}
      selected={selected}
      dragging={dragging}
      className={`rounded-full border ${groundOf(data)} ${state.failed ? 'failed-box' : ''}`}
    >
      <div className="box-leaf flex h-full items-center gap-1.5 px-2.5 text-[12px]">
        <ElementIcon name={box.icon} size={13} className="box-detail text-muted" />
        <BoxName element={element} className="box-name min-w-0 font-medium" />
        <span title={box.detail} className="box-detail min-w-0 flex-1 truncate text-faint">
          {box.detail}
        </span>
        <StateChips data={data} />
      </div>
    </BoxFace>
  );
});

/** Green and red as in the seed, for what holds data and what has lost it. */
function groundOf({ state, showsAccess }: BoxContent): string {
  if (state.failed) return 'border-bad/50 bg-bad-soft';
  if (state.access === 'none') return 'border-bad/40 bg-bad-soft/60';
  if (state.access === 'read-write' && showsAccess) return 'border-good/40 bg-good-soft/60';
  return state.access === 'read-only' ? 'border-warn/40 bg-warn-soft/60' : 'border-line bg-raised';
}
