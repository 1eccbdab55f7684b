import { Compass } from 'lucide-react';
import { Button } from '../ui/Button.tsx';
import { useShell } from '../shell/shellState.ts';
import { endTour, startTour, useTour } from './tour.ts';

/** Offers the tour to those who come for the first time. */
export function TourOffer() {
  const isOffered = useTour((state) => state.isOffered);
  // Who comes back from a design of their own is not new.
  const hasDesign = useShell((state) => state.startOver !== undefined);
  if (!isOffered || hasDesign) return null;
  return (
    <section
      aria-label="Tour"
      className="mx-auto flex flex-wrap items-center justify-center gap-x-3 gap-y-1.5 rounded-xl border border-line bg-surface px-4 py-2 text-sm"
    >
      <Compass aria-hidden="true" size={16} className="text-accent" />
      <span>New here? Six stops, one minute.</span>
      <span className="flex gap-1.5">
        <Button look="accent" onClick={() => void startTour()}>
          Take the tour
        </Button>
        <Button look="quiet" onClick={endTour}>
          Not now
        </Button>
      </span>
    </section>
  );
}
