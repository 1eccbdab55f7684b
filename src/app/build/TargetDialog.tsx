import { useState } from 'react';
import type { Verdict } from '../../core/edits/verdict.ts';
import { marks } from '../marks.ts';
import { carryOut, select, useEditor } from '../store/store.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { carryOutAddition } from './carryOutAddition.ts';
import { closeTargets, type TargetList } from './elementUi.ts';
import { findTargets, type Target } from './findTargets.ts';
import { focusWhatIsNew } from './focusWhatIsNew.ts';
import { moveTogether } from './moveTogether.ts';

const TITLES = { link: 'Link', move: 'Move', add: 'Add to' } as const;
const NOTHING = {
  link: 'There is nothing that it can be linked to.',
  move: 'There is no other place for it.',
  add: 'There is nothing that could be added to it.',
} as const;

/** The way without dragging: everything that an element can be linked or moved to, or that it can take, and why not others. */
export function TargetDialog({ elementId, purpose, place }: TargetList) {
  const design = useEditor((state) => state.history.present);
  const [search, setSearch] = useState('');
  const name = design.elements[elementId]?.name ?? '';
  const wanted = search.trim().toLowerCase();
  const targets = findTargets(design, elementId, purpose).filter(({ label }) => label.toLowerCase().includes(wanted));
  const possible = targets.filter(({ verdict }) => verdict.ok);
  const refused = targets.filter(({ verdict }) => !verdict.ok);
  const pick = ({ verdict, targetId }: Target): void => {
    const { selection } = useEditor.getState();
    if (purpose === 'move') {
      const others = selection.includes(elementId) ? selection.filter((id) => id !== elementId) : [];
      if (carryOut(moveTogether(verdict, others, targetId))) select([elementId, ...others]);
    } else if (purpose === 'link') {
      if (carryOut(verdict)) select([elementId]);
    } else if (carryOutAddition(verdict)) focusWhatIsNew(elementId, place);
  };
  return (
    <Dialog title={`${TITLES[purpose]} ${name}${purpose === 'add' ? '' : ' to'}`} onClose={closeTargets}>
      <div data-test={marks.targets}>
        <input
          data-autofocus
          aria-label="Search targets"
          placeholder="Search"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
          onKeyDown={walkButtons}
          className="w-full rounded-md border border-line-strong bg-surface px-3 py-2 text-sm placeholder:text-faint"
        />
        {possible.length === 0 && <p className="px-2 py-5 text-center text-sm text-muted">{NOTHING[purpose]}</p>}
        <Possible targets={possible} onPick={pick} />
        <Refused targets={refused} />
      </div>
    </Dialog>
  );
}

function Possible({
  targets,
  onPick,
}: {
  readonly targets: readonly Target[];
  readonly onPick: (target: Target) => void;
}) {
  return (
    <ul className="mt-2">
      {targets.map((target) => (
        <li key={target.key}>
          <button
            type="button"
            onKeyDown={walkButtons}
            onClick={() => {
              closeTargets();
              onPick(target);
            }}
            className="w-full rounded-md px-2.5 py-1.5 text-left text-sm hover:bg-hover focus-visible:bg-hover max-lg:py-2.5"
          >
            <span className="block">{target.label}</span>
            {wordsOf(target.verdict) !== target.label && (
              <span className="block text-xs text-muted">{wordsOf(target.verdict)}</span>
            )}
          </button>
        </li>
      ))}
    </ul>
  );
}

function Refused({ targets }: { readonly targets: readonly Target[] }) {
  if (targets.length === 0) return null;
  return (
    <details className="mt-3 border-t border-line pt-2">
      <summary className="px-2.5 py-1 text-xs text-muted">Not possible ({targets.length})</summary>
      <ul>
        {targets.map((target) => (
          <li key={target.key} className="px-2.5 py-1.5 text-sm">
            <span className="block text-muted">{target.label}</span>
            <span className="block text-xs text-faint">{wordsOf(target.verdict)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function wordsOf(verdict: Verdict): string {
  return verdict.ok ? verdict.label : verdict.why;
}

/** Arrow keys walk the search box and the targets. */
function walkButtons(event: React.KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const list = event.currentTarget.closest(`[data-test="${marks.targets}"]`);
  const stops = [...(list?.querySelectorAll<HTMLElement>('input, button') ?? [])];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  stops[Math.min(stops.length - 1, Math.max(0, at + step))]?.focus();
  event.preventDefault();
}
