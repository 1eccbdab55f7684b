import { CircleCheck, CircleSlash } from 'lucide-react';
import { marks } from '../marks.ts';
import { useGesture } from './gesture.ts';

/** Says what letting go would do, or why it would do nothing; read out as well. */
export function GestureHint() {
  const gesture = useGesture((state) => state.gesture);
  const isLink = gesture !== undefined && 'linkFrom' in gesture.what;
  const text = gesture?.over?.text ?? (isLink ? 'Click or drop on the other end. Esc cancels.' : '');
  const isGood = gesture?.over?.ok ?? true;
  const Icon = isGood ? CircleCheck : CircleSlash;
  return (
    <div
      role="status"
      data-test={marks.gesture}
      className="pointer-events-none absolute inset-x-0 top-3 z-10 flex justify-center px-3"
    >
      {gesture && text !== '' && (
        <span
          className={`inline-flex max-w-md items-center gap-1.5 rounded-full border bg-raised px-3 py-1 text-xs shadow-raised ${isGood ? 'border-good/50 text-good' : 'border-bad/50 text-bad'}`}
        >
          <Icon aria-hidden="true" size={14} className="shrink-0" />
          {text}
        </span>
      )}
    </div>
  );
}
