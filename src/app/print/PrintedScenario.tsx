import type { Analysis } from '../../core/kind/workbench.ts';
import { titleOfEvent } from '../scenario/titleOfEvent.ts';

/** What fails, and what follows and why, in order. */
export function PrintedScenario({ analysis: { events, world, index } }: { readonly analysis: Analysis }) {
  return (
    <section>
      <h2 className="mt-4 mb-1 text-base font-semibold">What happens</h2>
      <ol className="list-decimal pl-6">
        {events.map((event, at) => {
          const steps = world.steps.filter((step) => step.event === at);
          return (
            <li key={at} className="mb-2 break-inside-avoid">
              <p className="font-semibold">{titleOfEvent(event, index)}</p>
              {steps.length === 0 && <p>Nothing else changes.</p>}
              <ul className="list-disc pl-5">
                {steps.map((step, position) => (
                  <li key={position}>
                    {step.text}
                    {step.why !== '' && ` (${step.why})`}
                  </li>
                ))}
              </ul>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
