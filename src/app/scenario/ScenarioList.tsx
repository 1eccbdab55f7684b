import { CircleAlert, CircleCheck, CircleDot, X } from 'lucide-react';
import type { DesignIndex } from '../../core/model/designIndex.ts';
import type { World, WorldEvent, WorldStep } from '../../core/world/world.ts';
import { marks } from '../marks.ts';
import { select } from '../store/store.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { removeEvent } from './events.ts';
import { titleOfEvent } from './titleOfEvent.ts';

const MOODS = {
  good: { icon: CircleCheck, word: 'good', text: 'text-good' },
  bad: { icon: CircleAlert, word: 'bad', text: 'text-bad' },
  neutral: { icon: CircleDot, word: 'step', text: 'text-muted' },
} as const;

/** The scenario in order: each event, and under it what followed. */
export function ScenarioList({
  index,
  world,
  events,
}: {
  readonly index: DesignIndex;
  readonly world: World;
  readonly events: readonly WorldEvent[];
}) {
  return (
    <ol className="flex flex-col gap-3" aria-label="What happens">
      {events.map((event, at) => {
        const steps = world.steps.filter((step) => step.event === at);
        const title = titleOfEvent(event, index);
        return (
          <li key={at} className="overflow-hidden rounded-lg border border-line">
            <header className="flex items-center gap-2 bg-sunken py-0.5 pr-0.5 pl-2.5">
              <span className="grid size-5 place-items-center rounded-full bg-ink text-xs font-semibold text-surface">
                {at + 1}
              </span>
              <h2 className="flex-1 text-sm font-semibold">{title}</h2>
              <IconButton icon={X} label={`Take back: ${title}`} onClick={() => removeEvent(at)} />
            </header>
            {steps.length === 0 && <p className="px-3 py-2 text-sm text-muted">Nothing else changes.</p>}
            <ol className="flex flex-col">
              {steps.map((step, position) => (
                <Step key={position} step={step} />
              ))}
            </ol>
          </li>
        );
      })}
    </ol>
  );
}

function Step({ step }: { readonly step: WorldStep }) {
  const { icon: Icon, word, text } = MOODS[step.mood];
  return (
    <li data-test={marks.failureStep} className="border-t border-line first:border-t-0">
      <button
        type="button"
        className="flex w-full items-start gap-2 px-2.5 py-1.5 text-left text-sm hover:bg-hover"
        onClick={() => select(step.elementIds)}
      >
        <Icon role="img" aria-label={word} size={15} className={`mt-0.5 shrink-0 ${text}`} />
        <span>
          {step.text}
          {step.why !== '' && <span className="block text-xs text-muted">{step.why}</span>}
        </span>
      </button>
    </li>
  );
}
