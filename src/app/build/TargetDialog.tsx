import { useState } from 'react';
import { NO_BUSINESS, NO_RELATION } from '../../core/kind/workbench.ts';
import type { Design } from '../../core/model/design.ts';
import type { ElementId } from '../../core/model/element.ts';
import type { Verdict } from '../../core/edits/verdict.ts';
import { placedName } from '../inspector/referenceTargets.ts';
import { marks } from '../marks.ts';
import { carryOut, select, useEditor } from '../store/store.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { workbench } from '../../workbench.ts';
import { closeTargets } from './elementUi.ts';

interface Target {
  readonly id: ElementId | undefined;
  readonly label: string;
  readonly verdict: Verdict;
}

/** The way without dragging: everything that an element can be linked or moved to, and why not elsewhere. */
export function TargetDialog({
  elementId,
  purpose,
}: {
  readonly elementId: ElementId;
  readonly purpose: 'link' | 'move';
}) {
  const design = useEditor((state) => state.history.present);
  const [search, setSearch] = useState('');
  const name = design.elements[elementId]?.name ?? '';
  const wanted = search.trim().toLowerCase();
  const targets = findTargets(design, elementId, purpose).filter(({ label }) => label.toLowerCase().includes(wanted));
  const possible = targets.filter(({ verdict }) => verdict.ok);
  const refused = targets.filter(({ verdict }) => !verdict.ok);
  return (
    <Dialog title={purpose === 'link' ? `Link ${name} to` : `Move ${name} to`} onClose={closeTargets}>
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
        {possible.length === 0 && (
          <p className="px-2 py-5 text-center text-sm text-muted">
            {purpose === 'link' ? 'There is nothing that it can be linked to.' : 'There is no other place for it.'}
          </p>
        )}
        <Possible targets={possible} onPick={(verdict) => carryOut(verdict) && select([elementId])} />
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
  readonly onPick: (verdict: Verdict) => void;
}) {
  return (
    <ul className="mt-2">
      {targets.map((target) => (
        <li key={target.id ?? 'root'}>
          <button
            type="button"
            onKeyDown={walkButtons}
            onClick={() => {
              closeTargets();
              onPick(target.verdict);
            }}
            className="w-full rounded-md px-2.5 py-1.5 text-left text-sm hover:bg-hover focus-visible:bg-hover max-lg:py-2.5"
          >
            <span className="block">{target.label}</span>
            <span className="block text-xs text-muted">{wordsOf(target.verdict)}</span>
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
          <li key={target.id ?? 'root'} className="px-2.5 py-1.5 text-sm">
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

/** Targets with an opinion: where no kind has anything to say, the target is not worth a line. */
function findTargets(design: Design, elementId: ElementId, purpose: 'link' | 'move'): Target[] {
  const { index } = workbench.analyse(design);
  const others = index.elements.filter((element) => element.id !== elementId);
  const ask = (id: ElementId): Verdict =>
    purpose === 'link'
      ? workbench.connectVerdict(design, elementId, id)
      : workbench.dropVerdict(design, { move: elementId }, id);
  const root: Target[] =
    purpose === 'move'
      ? [
          {
            id: undefined,
            label: 'The empty canvas',
            verdict: workbench.dropVerdict(design, { move: elementId }, undefined),
          },
        ]
      : [];
  const all = others.map((element) => ({
    id: element.id,
    label: placedName(index, element),
    verdict: ask(element.id),
  }));
  const isWorthALine = ({ verdict }: Target): boolean =>
    verdict.ok || (verdict.why !== NO_BUSINESS && verdict.why !== NO_RELATION);
  return [...all, ...root].filter(isWorthALine);
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
