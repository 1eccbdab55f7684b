import { useEditor } from '../store/store.ts';
import { later } from '../ui/later.tsx';
import { useTour } from './tour.ts';

const Tour = later(() => import('./Tour.tsx').then((module) => module.Tour));

/** The tour, fetched when somebody takes it. */
export function TourDoor() {
  const step = useTour((state) => state.step);
  const isEmpty = useEditor((state) => Object.keys(state.history.present.elements).length === 0);
  return step === undefined || isEmpty ? null : <Tour at={step} />;
}
