import { create } from 'zustand';
import { isTourSeen, rememberTour } from '../../platform/kept/tourSeen.ts';
import { showStart } from '../shell/shellState.ts';
import { startFromTemplate } from '../shell/startFrom.ts';
import { currentDesign } from '../store/store.ts';

interface TourState {
  /** The step that is shown, from 0; undefined while there is no tour. */
  readonly step: number | undefined;
  /** Nobody here has taken it or put it aside yet. */
  readonly isOffered: boolean;
}

/** What the tour itself remembers. */
export const useTour = create<TourState>(() => ({ step: undefined, isOffered: !isTourSeen() }));

/** Begins the tour, on the design that is open, or on a template where there is none. */
export async function startTour(): Promise<void> {
  const isEmpty = Object.keys(currentDesign().elements).length === 0;
  if (isEmpty) await startFromTemplate('drbd-single-primary');
  else showStart(undefined);
  showStep(0);
}

/** Goes to a step. */
export function showStep(step: number): void {
  useTour.setState({ step });
}

/** Ends the tour, or puts its offer aside, for good. */
export function endTour(): void {
  rememberTour();
  useTour.setState({ step: undefined, isOffered: false });
}
