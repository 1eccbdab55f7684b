import { createPortal } from 'react-dom';
import { useGesture } from '../canvas/gesture.ts';
import { ElementIcon } from '../ui/ElementIcon.tsx';
import { useGhost } from './usePaletteDrag.ts';

/** The palette item under the pointer while it is dragged, with what would happen if it were let go. */
export function DragGhost() {
  const ghost = useGhost((state) => state.ghost);
  const over = useGesture((state) => state.gesture?.over);
  if (!ghost) return null;
  return createPortal(
    <div
      aria-hidden="true"
      className="pointer-events-none fixed top-0 left-0 z-50 max-w-72"
      style={{ transform: `translate(${ghost.x + 10}px, ${ghost.y + 8}px)` }}
    >
      <div className="inline-flex items-center gap-1.5 rounded-md border border-accent bg-raised px-2 py-1 text-xs shadow-raised">
        <ElementIcon name={ghost.item.icon} className="text-accent" />
        {ghost.item.label}
      </div>
      {over && (
        <div
          className={`mt-1 w-fit rounded-md px-2 py-0.5 text-xs ${over.ok ? 'bg-good-soft text-good' : 'bg-bad-soft text-bad'}`}
        >
          {over.text}
        </div>
      )}
    </div>,
    document.body,
  );
}
