import { ChevronRight, Wrench } from 'lucide-react';
import { marks } from '../marks.ts';
import { useEditor } from '../store/store.ts';
import { Button } from '../ui/Button.tsx';
import { SEVERITIES, SEVERITY } from '../ui/severity.ts';
import type { FindingGroup } from './arrangeFindings.ts';
import { goToRow, openGroup } from './findingsView.ts';
import { offerFixes } from './settleFinding.ts';
import { useRowFocus } from './useRowFocus.ts';

/** The head of a group: opens and closes it, counts what is in it, and fixes all of a rule at once. */
export function GroupHead({
  rowKey,
  group,
  isOpen,
  isTabStop,
}: {
  readonly rowKey: string;
  readonly group: FindingGroup;
  readonly isOpen: boolean;
  readonly isTabStop: boolean;
}) {
  const { button } = useRowFocus(rowKey);
  const isViewer = useEditor((state) => state.readOnly === 'viewer');
  const fixable = group.kind === 'rule' ? group.entries.filter(({ finding }) => finding.fix).length : 0;
  return (
    <div
      role="listitem"
      data-row={rowKey}
      data-test={marks.findingGroup}
      className="flex items-center gap-2 border-b border-line bg-sunken pr-3"
    >
      <h3 className="min-w-0 flex-1">
        <button
          ref={button}
          type="button"
          tabIndex={isTabStop ? 0 : -1}
          aria-expanded={isOpen}
          onClick={() => {
            goToRow(rowKey, false);
            openGroup(group.key, !isOpen);
          }}
          className="flex min-h-8 w-full items-center gap-2 py-1 pl-2 text-left text-sm focus-visible:-outline-offset-2 max-lg:min-h-11"
        >
          <ChevronRight
            aria-hidden="true"
            size={14}
            className={`shrink-0 text-faint transition-transform ${isOpen ? 'rotate-90' : ''}`}
          />
          <span className="min-w-0 flex-1 truncate">
            <span className="font-semibold">{group.title}</span>{' '}
            <span className={`text-muted ${group.kind === 'rule' ? 'font-mono text-[0.6875rem]' : 'text-xs'}`}>
              {group.detail}
            </span>
          </span>
          <GroupCounts group={group} />
        </button>
      </h3>
      {!isViewer && fixable > 1 && (
        <Button
          tabIndex={isTabStop ? 0 : -1}
          title="Shows what would change first (f)"
          onClick={() => offerFixes(group)}
          className="shrink-0 text-xs"
        >
          <Wrench aria-hidden="true" size={12} /> Fix all {fixable}…
        </Button>
      )}
    </div>
  );
}

function GroupCounts({ group }: { readonly group: FindingGroup }) {
  if (group.kind === 'waived') return <span className="text-xs text-muted tabular-nums">{group.entries.length}</span>;
  return (
    <span className="flex shrink-0 items-center gap-2 text-xs font-medium tabular-nums">
      {SEVERITIES.filter((severity) => group.counts[severity] > 0).map((severity) => {
        const { icon: Icon, one, many, text } = SEVERITY[severity];
        const count = group.counts[severity];
        return (
          <span key={severity} className={`flex items-center gap-0.5 ${text}`}>
            <Icon aria-hidden="true" size={12} /> {count}
            <span className="sr-only">{count === 1 ? one : many}</span>
          </span>
        );
      })}
    </span>
  );
}
