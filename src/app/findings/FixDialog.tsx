import { ArrowRight, Minus, Pencil, Plus, type LucideIcon } from 'lucide-react';
import type { ElementChange, FieldChange } from '../../core/edits/diffDesigns.ts';
import type { Finding } from '../../core/rules/rule.ts';
import { marks } from '../marks.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { SEVERITY } from '../ui/severity.ts';
import type { FixPlan } from './planFix.ts';
import { makeFix } from './settleFinding.ts';

/** What a fix would change, before it is made: fields, elements, and the findings that go and come. */
export function FixDialog({ plan, onClose }: { readonly plan: FixPlan; readonly onClose: () => void }) {
  const { changes, gone, come } = plan;
  return (
    <Dialog title="What would change" onClose={onClose}>
      <div data-test={marks.fixPreview} className="flex flex-col gap-4">
        <p className="text-sm">{plan.label}.</p>
        <section>
          <Heading>In the design</Heading>
          {changes.length === 0 && <p className="text-sm text-muted">Nothing.</p>}
          <ul className="flex flex-col gap-2">
            {changes.map((change) => (
              <ChangeItem key={change.elementId ?? ''} change={change} />
            ))}
          </ul>
        </section>
        <FindingNames title={gone.length === 1 ? '1 finding goes' : `${gone.length} findings go`} findings={gone} />
        {come.length > 0 && (
          <FindingNames
            title={come.length === 1 ? '1 finding comes' : `${come.length} findings come`}
            findings={come}
          />
        )}
        {come.length === 0 && <p className="text-sm text-muted">No new finding comes of it.</p>}
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>Cancel</Button>
          <Button
            look="accent"
            data-autofocus
            onClick={() => {
              makeFix(plan);
              onClose();
            }}
          >
            Apply
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

const KINDS: Readonly<
  Record<ElementChange['kind'], { readonly icon: LucideIcon; readonly word: string; readonly text: string }>
> = {
  added: { icon: Plus, word: 'Added', text: 'text-good' },
  removed: { icon: Minus, word: 'Removed', text: 'text-bad' },
  changed: { icon: Pencil, word: 'Changed', text: 'text-info' },
};

function ChangeItem({ change }: { readonly change: ElementChange }) {
  const { icon: Icon, word, text } = KINDS[change.kind];
  return (
    <li className="rounded-lg border border-line bg-surface px-3 py-2 text-sm">
      <p className="flex items-baseline gap-2">
        <Icon role="img" aria-label={word} size={13} className={`shrink-0 translate-y-0.5 ${text}`} />
        <span className="min-w-0">
          <span className="font-semibold">{change.name}</span>{' '}
          <span className="text-muted">
            {change.typeLabel}
            {change.kind === 'changed' ? '' : `, ${word.toLowerCase()}`}
          </span>
        </span>
      </p>
      {change.fields.length > 0 && (
        <dl className="mt-1 grid grid-cols-[minmax(5rem,auto)_1fr] gap-x-3 gap-y-0.5 pl-5">
          {change.fields.map((field) => (
            <FieldLine key={field.label} field={field} isNew={change.kind === 'added'} />
          ))}
        </dl>
      )}
    </li>
  );
}

function FieldLine({
  field: { label, before, after },
  isNew,
}: {
  readonly field: FieldChange;
  readonly isNew: boolean;
}) {
  return (
    <>
      <dt className="text-muted">{label}</dt>
      <dd className="min-w-0 break-words">
        {!isNew && (
          <>
            <span className="sr-only">from </span>
            <del className="text-muted decoration-faint">{before ?? 'not set'}</del>
            <ArrowRight aria-hidden="true" size={12} className="mx-1.5 inline text-faint" />
            <span className="sr-only"> to </span>
          </>
        )}
        <ins className="font-medium no-underline">{after ?? 'not set'}</ins>
      </dd>
    </>
  );
}

const MOST_NAMES = 12;

function FindingNames({ title, findings }: { readonly title: string; readonly findings: readonly Finding[] }) {
  return (
    <section>
      <Heading>{title}</Heading>
      <ul className="flex flex-col gap-1 text-sm">
        {findings.slice(0, MOST_NAMES).map((finding, at) => {
          const { icon: Icon, one, text } = SEVERITY[finding.severity];
          return (
            <li key={`${finding.ruleId} ${finding.elementId} ${at}`} className="flex items-start gap-2">
              <Icon role="img" aria-label={one} size={14} className={`mt-0.5 shrink-0 ${text}`} />
              <span className="min-w-0">
                {finding.title} <span className="text-muted">· {finding.elementName || 'unnamed'}</span>
              </span>
            </li>
          );
        })}
      </ul>
      {findings.length > MOST_NAMES && (
        <p className="mt-1 text-sm text-muted">and {findings.length - MOST_NAMES} more</p>
      )}
    </section>
  );
}

function Heading({ children }: { readonly children: string }) {
  return <h3 className="mb-1 text-xs font-semibold text-muted">{children}</h3>;
}
