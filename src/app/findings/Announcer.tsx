import { useFindingsView } from './findingsView.ts';

/** Tells screen readers which finding is looked at, when they have time for it. */
export function Announcer() {
  const said = useFindingsView((state) => state.said);
  return (
    <div aria-live="polite" className="sr-only">
      {said}
    </div>
  );
}
