import { useEffect, useRef, type RefObject } from 'react';
import { marks } from '../marks.ts';
import { Button } from '../ui/Button.tsx';
import { useFocusBack } from '../ui/useFocusBack.ts';
import { STEPS } from './steps.ts';
import { endTour, showStep } from './tour.ts';
import { usePlaceOf } from './usePlaceOf.ts';

/** One stop of the tour: a ring around what it is about, and a card that tells. The page stays usable behind it. */
export function Tour({ at }: { readonly at: number }) {
  const step = STEPS[at];
  const card = useRef<HTMLDivElement>(null);
  const place = usePlaceOf(step?.mark);
  useFocusBack(card);
  useEffect(() => {
    step?.show();
    card.current?.focus();
  }, [step]);
  useEscape(card);
  if (!step) return null;
  const isLast = at === STEPS.length - 1;
  return (
    <>
      {place && (
        <div
          aria-hidden="true"
          className="pointer-events-none fixed z-40 rounded-lg border-3 border-accent transition-all duration-200 motion-reduce:transition-none"
          style={{ left: place.left, top: place.top, width: place.width, height: place.height }}
        />
      )}
      <div
        ref={card}
        role="dialog"
        aria-labelledby="tour-title"
        aria-describedby="tour-text"
        tabIndex={-1}
        data-test={marks.tour}
        className="fixed inset-x-3 bottom-12 z-50 mx-auto flex max-w-md flex-col gap-2 rounded-xl border border-line bg-raised p-4 shadow-raised lg:right-auto lg:left-68 lg:w-md"
      >
        <p className="text-xs text-muted">
          Stop {at + 1} of {STEPS.length}
        </p>
        <h2 id="tour-title" className="text-base font-semibold">
          {step.title}
        </h2>
        <p id="tour-text" className="text-sm">
          {step.text}
        </p>
        <div className="mt-1 flex items-center gap-2">
          <Button look="quiet" className="-ml-2.5 text-muted" onClick={endTour}>
            {isLast ? 'Close' : 'Skip the tour'}
          </Button>
          <span className="flex-1" />
          {at > 0 && <Button onClick={() => showStep(at - 1)}>Back</Button>}
          <Button look="accent" onClick={() => (isLast ? endTour() : showStep(at + 1))}>
            {isLast ? 'Begin' : 'Next'}
          </Button>
        </div>
      </div>
    </>
  );
}

/** Esc ends the tour while the focus is in the card. */
function useEscape(card: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = card.current;
    const end = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      endTour();
    };
    element?.addEventListener('keydown', end);
    return () => element?.removeEventListener('keydown', end);
  }, [card]);
}
