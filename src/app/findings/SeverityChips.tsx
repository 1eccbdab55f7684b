import { BadgeCheck, type LucideIcon } from 'lucide-react';
import type { Finding, Severity } from '../../core/rules/rule.ts';
import { SEVERITIES, SEVERITY } from '../ui/severity.ts';
import { useRovingFocus } from '../ui/useRovingFocus.ts';
import type { FindingsFilter } from './arrangeFindings.ts';
import { countFindings } from './countFindings.ts';
import { filterFindings } from './findingsView.ts';

/** Counts by severity that are switches, too; one stop of the tab key. */
export function SeverityChips({
  findings,
  filter,
  waived,
}: {
  readonly findings: readonly Finding[];
  readonly filter: FindingsFilter;
  readonly waived: number;
}) {
  const counts = countFindings(findings);
  const hasWaived = waived > 0;
  const roving = useRovingFocus(hasWaived ? [...SEVERITIES, 'waived'] : SEVERITIES);
  return (
    <div role="toolbar" aria-label="Show" className="flex flex-wrap gap-1.5" {...roving.group}>
      {SEVERITIES.map((severity) => {
        const { icon, one, many, text } = SEVERITY[severity];
        const count = counts[severity];
        return (
          <Chip
            key={severity}
            icon={icon}
            tone={text}
            words={`${count} ${count === 1 ? one : many}`}
            isOn={!filter.hiddenSeverities.has(severity)}
            onToggle={() => filterFindings({ hiddenSeverities: toggled(filter.hiddenSeverities, severity) })}
            {...roving.item(severity)}
          />
        );
      })}
      {hasWaived && (
        <Chip
          icon={BadgeCheck}
          tone="text-muted"
          words={`${waived} waived`}
          isOn={filter.showsWaived}
          onToggle={() => filterFindings({ showsWaived: !filter.showsWaived })}
          {...roving.item('waived')}
        />
      )}
    </div>
  );
}

function toggled(hidden: ReadonlySet<Severity>, severity: Severity): ReadonlySet<Severity> {
  const next = new Set(hidden);
  if (!next.delete(severity)) next.add(severity);
  return next;
}

function Chip({
  icon: Icon,
  tone,
  words,
  isOn,
  onToggle,
  ...roving
}: {
  readonly icon: LucideIcon;
  readonly tone: string;
  readonly words: string;
  readonly isOn: boolean;
  readonly onToggle: () => void;
  readonly tabIndex: number;
  readonly 'data-roving': string;
}) {
  return (
    <button
      type="button"
      aria-pressed={isOn}
      onClick={onToggle}
      {...roving}
      className="flex min-h-6 items-center gap-1 rounded-full border border-line px-2 text-xs font-medium tabular-nums hover:bg-hover aria-pressed:bg-sunken max-lg:min-h-9 max-lg:px-2.5 [&:not([aria-pressed=true])]:text-faint [&:not([aria-pressed=true])]:line-through"
    >
      <Icon aria-hidden="true" size={13} className={tone} /> {words}
    </button>
  );
}
