import { Ban, Lock, LockOpen, PowerOff, Zap } from 'lucide-react';
import { FindingsBadge } from '../findings/FindingsBadge.tsx';
import type { ElementState } from '../ui/elementState.ts';
import type { BoxContent } from './canvasNodes.ts';

const CHIP = 'inline-flex shrink-0 items-center gap-0.5 rounded-sm px-1 py-px text-[11px] leading-tight font-medium';

/** Role, failure, access and findings of a box: always an icon or a word beside the colour. */
export function StateChips({ data }: { readonly data: BoxContent }) {
  const { state, findings } = data;
  return (
    <span aria-hidden="true" className="box-detail flex shrink-0 items-center gap-1">
      {state.role !== undefined && !state.failed && <span className={`${CHIP} bg-hover text-muted`}>{state.role}</span>}
      {state.failed ? (
        <span className={`${CHIP} bg-bad-soft text-bad`}>
          {state.fenced ? <PowerOff size={11} /> : <Zap size={11} />}
          {state.fenced ? 'off' : 'failed'}
        </span>
      ) : (
        (data.showsAccess || state.access !== 'read-write') && <Access access={state.access} />
      )}
      <FindingsBadge elementId={data.element.id} findings={findings} />
    </span>
  );
}

function Access({ access }: { readonly access: ElementState['access'] }) {
  if (access === undefined) return null;
  if (access === 'none') {
    return (
      <span title="Not accessible here" className={`${CHIP} text-bad`}>
        <Lock size={11} />
        no access
      </span>
    );
  }
  const isWritable = access === 'read-write';
  return (
    <span
      title={isWritable ? 'Readable and writable here' : 'Read-only here'}
      className={`${CHIP} ${isWritable ? 'text-good' : 'text-warn'}`}
    >
      {isWritable ? <LockOpen size={11} /> : <Ban size={11} />}
      {isWritable ? 'rw' : 'ro'}
    </span>
  );
}
