import type { NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { ElementIcon } from '../ui/ElementIcon.tsx';
import { BoxFace } from './BoxFace.tsx';
import { BoxName } from './BoxName.tsx';
import type { BoxNode } from './canvasNodes.ts';
import { StateChips } from './StateChips.tsx';

const GROUNDS: Readonly<Record<string, string>> = {
  server: 'border-line-strong bg-surface',
  site: 'border-dashed border-line-strong bg-transparent',
  rack: 'border-dashed border-line-strong bg-transparent',
};
const EMPTY_HINTS: Readonly<Record<string, string>> = {
  server: 'Drop disks, mounts and services here',
  cluster: 'Drop servers here',
  site: 'Drop servers, racks and arrays here',
  rack: 'Drop servers here',
  'gluster-pool': 'Drop servers here',
  'san-array': 'Drop LUNs here',
  filer: 'Drop exports here',
};

/** A box around others: site, cluster, server, array, filer, pool. */
export const ContainerNode = memo(function ContainerNode({ data, selected, dragging }: NodeProps<BoxNode>) {
  const { element, box, state } = data;
  const ground = GROUNDS[box.icon] ?? 'border-accent/35 bg-accent-soft/35';
  return (
    <BoxFace
      data={data}
      selected={selected}
      dragging={dragging}
      className={`rounded-xl border ${ground} ${state.failed ? 'failed-box' : ''}`}
    >
      <div className="box-head flex h-9 items-center gap-1.5 px-3">
        <ElementIcon name={box.icon} size={15} className="box-detail text-muted" />
        <BoxName
          element={element}
          className={`box-title min-w-0 text-[13px] font-semibold ${state.failed ? 'text-muted line-through' : ''}`}
        />
        <span className="box-detail min-w-2 flex-1 truncate text-[12px] text-faint">{box.detail}</span>
        <StateChips data={data} />
      </div>
      {data.isEmpty && (
        <p className="box-detail mx-3 grid h-14 place-items-center rounded-md border border-dashed border-line-strong px-2 text-center text-[12px] text-muted">
          {data.drawnElsewhere.length > 0
            ? `Holds ${data.drawnElsewhere.join(', ')}`
            : (EMPTY_HINTS[box.icon] ?? 'Drop things here')}
        </p>
      )}
    </BoxFace>
  );
});
