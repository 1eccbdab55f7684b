import { CircleAlert, CircleCheck, X } from 'lucide-react';
import { useEffect } from 'react';
import { create } from 'zustand';
import { marks } from '../marks.ts';
import { useEditor } from '../store/store.ts';
import { IconButton } from './IconButton.tsx';

const SHOWN_MS = 5_000;

/** The notice that has been shown long enough. */
const useGone = create<{ readonly serial: number }>(() => ({ serial: 0 }));

/**
 * Shows the last notice for a while, and has screen readers read it. An open dialog makes the page behind it inert, so
 * that each dialog has notices of its own. `isOverCanvas`: they keep clear of what stands at the right.
 */
export function Notices({ isOverCanvas = false }: { readonly isOverCanvas?: boolean }) {
  const notice = useEditor((state) => state.notice);
  const gone = useGone((state) => state.serial);
  const serial = notice?.serial ?? 0;
  useEffect(() => {
    const timer = setTimeout(() => useGone.setState({ serial }), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [serial]);
  const shown = notice !== undefined && gone !== serial;
  const Icon = notice?.mood === 'bad' ? CircleAlert : CircleCheck;
  return (
    <div
      role="status"
      data-test={marks.status}
      className={`pointer-events-none fixed inset-x-0 bottom-10 z-40 flex justify-center px-3 ${isOverCanvas ? 'lg:right-[40%] lg:bottom-24' : ''}`}
    >
      {shown && (
        <div
          key={serial}
          className="pointer-events-auto flex max-w-lg items-center gap-2 rounded-lg border border-line bg-raised py-1 pr-1 pl-3 text-sm shadow-raised"
        >
          <Icon
            aria-hidden="true"
            size={16}
            className={`shrink-0 ${notice.mood === 'bad' ? 'text-bad' : 'text-good'}`}
          />
          <span className="min-w-0 break-words">{notice.text}</span>
          <IconButton icon={X} label="Dismiss" onClick={() => useGone.setState({ serial })} />
        </div>
      )}
    </div>
  );
}
