import type { Analysis } from '../../core/kind/workbench.ts';
import { titleOfEvent } from '../scenario/titleOfEvent.ts';

/** What fails, and what follows and why, in order. */
export function SheetScenario({ analysis: { events, world, index } }: { readonly analysis: Analysis }) {
  return (
    <section>
      <h2>What happens</h2>
      <ol>
        {events.map((event, at) => {
          const steps = world.steps.filter((step) => step.event === at);
          return (
            <li key={at}>
              <p>{titleOfEvent(event, index)}</p>
              {steps.length === 0 && <p>Nothing else changes.</p>}
              <ul>
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
