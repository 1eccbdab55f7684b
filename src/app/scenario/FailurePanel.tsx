import { RotateCcw, ShieldCheck, Zap } from 'lucide-react';
import { useState } from 'react';
import type { ElementBase } from '../../core/model/element.ts';
import { marks } from '../marks.ts';
import { targetsOf } from '../inspector/referenceTargets.ts';
import { TargetOptions } from '../inspector/TargetOptions.tsx';
import { BOX } from '../inspector/TextBox.tsx';
import { playEvents, useEditor } from '../store/store.ts';
import { useAnalysis } from '../store/useAnalysis.ts';
import { workbench } from '../../workbench.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyNote } from '../ui/EmptyNote.tsx';
import { isBroken, toggleFailure } from './events.ts';
import { ScenarioList } from './ScenarioList.tsx';

/** Lets elements fail one after the other, and tells what happens then and why. */
export function FailurePanel() {
  const { index, world, events } = useAnalysis();
  const selection = useEditor((state) => state.selection);
  const [picked, setPicked] = useState<string>();
  const failable = index.elements.filter((element) => workbench.catalog.get(element.type)?.canFail);
  const has = (id: string | undefined): boolean => failable.some((element) => element.id === id);
  const chosen = [
    picked,
    selection[0],
    failable.find((element) => element.type === 'server')?.id,
    failable[0]?.id,
  ].find(has);
  if (chosen === undefined) {
    return <EmptyNote icon={Zap}>Nothing here can fail yet. Add a server first.</EmptyNote>;
  }
  const isServer = ({ type }: ElementBase): boolean => type === 'server';
  // What is let fail most often comes first.
  const targets = targetsOf(index, [...failable.filter(isServer), ...failable.filter((element) => !isServer(element))]);
  const broken = isBroken(events, chosen);
  return (
    <div data-test={marks.failure} className="flex flex-col gap-3 p-3">
      <div className="flex items-center gap-1.5">
        <select
          aria-label="Element that fails"
          className={`${BOX} flex-1`}
          value={chosen}
          onChange={(event) => setPicked(event.target.value)}
        >
          <TargetOptions targets={targets} />
        </select>
        <Button look={broken ? 'plain' : 'accent'} onClick={() => toggleFailure(chosen)}>
          <Zap aria-hidden="true" size={14} />
          {broken ? 'Recover' : 'Fail'}
        </Button>
        <Button look="quiet" disabled={events.length === 0} onClick={() => playEvents([])}>
          <RotateCcw aria-hidden="true" size={14} /> Reset
        </Button>
      </div>
      {events.length === 0 && (
        <EmptyNote icon={ShieldCheck}>
          All is well. Let something fail, and see which server takes over, what stops, and why.
        </EmptyNote>
      )}
      <ScenarioList index={index} world={world} events={events} />
    </div>
  );
}
