import { CircleAlert, CircleCheck, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { create } from 'zustand';
import { marks } from '../marks.ts';
import { useEditor, type Notice } from '../store/store.ts';
import { focusPlace, returnFocus, type FocusPlace } from './focusPlace.ts';
import { IconButton } from './IconButton.tsx';

/** Milliseconds: what went well is read at a glance, what did not is read twice. */
const SHOWN = { good: 5_000, bad: 12_000 };

/** The notice that has been shown long enough. */
const useGone = create<{ readonly serial: number }>(() => ({ serial: 0 }));

/**
 * Shows the last notice for a while, and has screen readers read it. An open dialog makes the page behind it inert, so
 * that each dialog has notices of its own. `isOverCanvas`: they keep clear of what stands at the right.
 */
export function Notices({ isOverCanvas = false }: { readonly isOverCanvas?: boolean }) {
  const notice = useEditor((state) => state.notice);
  const gone = useGone((state) => state.serial);
  return (
    <div
      role="status"
      data-test={marks.status}
      className={`pointer-events-none fixed inset-x-0 bottom-10 z-40 flex justify-center px-3 ${isOverCanvas ? 'lg:right-[40%] lg:bottom-24' : ''}`}
    >
      {notice !== undefined && gone !== notice.serial && <NoticeCard notice={notice} />}
    </div>
  );
}

/** Stays while the pointer or the focus is on it; the focus goes back to where it came from. */
function NoticeCard({ notice: { serial, mood, text } }: { readonly notice: Notice }) {
  const [isPointedAt, setPointedAt] = useState(false);
  const [hasFocus, setHasFocus] = useState(false);
  const before = useRef<FocusPlace>(undefined);
  const isHeld = isPointedAt || hasFocus;
  useEffect(() => {
    if (isHeld) return undefined;
    const timer = setTimeout(() => useGone.setState({ serial }), SHOWN[mood]);
    return () => clearTimeout(timer);
  }, [serial, mood, isHeld]);
  const dismiss = (): void => {
    if (hasFocus && before.current) returnFocus(before.current);
    useGone.setState({ serial });
  };
  const Icon = mood === 'bad' ? CircleAlert : CircleCheck;
  return (
    <div
      onPointerEnter={() => setPointedAt(true)}
      onPointerLeave={() => setPointedAt(false)}
      onFocus={({ relatedTarget }) => {
        if (relatedTarget instanceof Element) before.current = focusPlace(relatedTarget);
        setHasFocus(true);
      }}
      onBlur={() => setHasFocus(false)}
      className="pointer-events-auto flex max-w-lg items-center gap-2 rounded-lg border border-line bg-raised py-1 pr-1 pl-3 text-sm shadow-raised"
    >
      <Icon aria-hidden="true" size={16} className={`shrink-0 ${mood === 'bad' ? 'text-bad' : 'text-good'}`} />
      <span key={serial} className="min-w-0 break-words">
        {text}
      </span>
      <IconButton icon={X} label="Dismiss" onClick={dismiss} />
    </div>
  );
}
