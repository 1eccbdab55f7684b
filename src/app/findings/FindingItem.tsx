import { Wrench } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { unwaiveFinding } from '../../core/edits/waive.ts';
import type { Finding } from '../../core/rules/rule.ts';
import { marks } from '../marks.ts';
import { openDialog } from '../shell/shellState.ts';
import { commit, say } from '../store/store.ts';
import { Button } from '../ui/Button.tsx';
import { SEVERITY } from '../ui/severity.ts';
import { findingKey, lookAt, useCurrentFinding } from './stepFinding.ts';

/** One finding with its remedy, its sources, and the buttons that settle it. */
export function FindingItem({ finding }: { readonly finding: Finding }) {
  const { icon: Icon, one, text } = SEVERITY[finding.severity];
  const waived = finding.waived !== undefined;
  const current = useCurrentFinding((state) => state.key === findingKey(finding));
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (current) item.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <li
      ref={item}
      data-test={marks.finding}
      data-rule={finding.ruleId}
      aria-current={current || undefined}
      className="border-b border-line aria-current:bg-accent-soft"
    >
      <button
        type="button"
        onClick={() => lookAt(finding)}
        className="flex w-full items-start gap-2 px-3 pt-2 text-left text-sm"
      >
        <Icon role="img" aria-label={waived ? `waived ${one}` : one} size={16} className={`mt-0.5 shrink-0 ${text}`} />
        <span className="min-w-0">
          <span className={`font-semibold ${waived ? 'text-muted line-through' : ''}`}>{finding.title}</span>
          <span className="text-muted"> · {finding.elementName || 'unnamed'}</span>
          <span className={`block ${waived ? 'text-muted line-through' : ''}`}>{finding.message}</span>
        </span>
      </button>
      <div className="flex flex-col gap-1.5 pr-3 pb-2 pl-9">
        <p className="text-sm text-muted">{waived ? `Waived: ${finding.waived}` : finding.remedy}</p>
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
          <FindingButtons finding={finding} />
          <Sources finding={finding} />
        </div>
      </div>
    </li>
  );
}

function FindingButtons({ finding }: { readonly finding: Finding }) {
  const { fix } = finding;
  if (finding.waived !== undefined) {
    return (
      <Button onClick={() => commit(`Take back the waiver on ${finding.elementName}`, unwaiveFinding(finding))}>
        Take waiver back
      </Button>
    );
  }
  return (
    <span className="flex flex-wrap gap-1.5">
      {fix && (
        <Button
          look="accent"
          title={fix.label}
          onClick={() => {
            commit(fix.label, fix.edit);
            say(`${fix.label}.`);
          }}
        >
          <Wrench aria-hidden="true" size={13} /> {fix.label}
        </Button>
      )}
      {finding.ruleId !== 'common/waiver-unused' && (
        <Button onClick={() => openDialog({ name: 'waive', finding })}>Waive…</Button>
      )}
    </span>
  );
}

function Sources({ finding }: { readonly finding: Finding }) {
  return (
    <span className="flex flex-wrap gap-x-3 text-xs text-faint">
      <span className="font-mono text-[0.6875rem]">{finding.ruleId}</span>
      {finding.sources.map((source) =>
        source.url === undefined ? (
          <span key={source.title}>{source.title}</span>
        ) : (
          <a key={source.title} href={source.url} target="_blank" rel="noopener noreferrer" className="underline">
            {source.title}
          </a>
        ),
      )}
    </span>
  );
}
