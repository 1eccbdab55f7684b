import type { ElementId } from '../../core/model/element.ts';
import { marks } from '../marks.ts';
import { saySeverities, SEVERITY } from '../ui/severity.ts';
import type { FindingCount } from './countByPlace.ts';
import { showFindingsOf } from './showFindingsOf.ts';

/**
 * The worst severity, how many findings of an element have it, and how many milder ones there are; a click shows them. By keyboard the element's menu and the
 * key `!` do the same, so that the badge itself is no stop and says nothing: the element's name tells the number.
 */
export function FindingsBadge({
  elementId,
  findings,
  className = '',
}: {
  readonly elementId: ElementId;
  readonly findings: FindingCount | undefined;
  readonly className?: string;
}) {
  if (!findings) return null;
  const { icon: Icon, text, soft } = SEVERITY[findings.worst];
  const ofWorst = findings.bySeverity[findings.worst];
  const milder = findings.count - ofWorst;
  return (
    <span
      aria-hidden="true"
      data-test={marks.findingsBadge}
      title={`${saySeverities(findings.bySeverity)}; click to read`}
      onPointerDown={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()}
      onClick={(event) => {
        // The badge lies in a box, a row or a pill, which would take the click as its own.
        event.stopPropagation();
        showFindingsOf(elementId, findings.elementIds);
      }}
      className={`nodrag nopan relative inline-flex shrink-0 cursor-pointer items-center gap-0.5 rounded-full px-1.5 py-px text-[length:var(--badge-text,0.6875rem)] leading-tight font-semibold tabular-nums before:absolute before:-inset-1.5 hover:ring-1 hover:ring-current ${soft} ${text} ${className}`}
    >
      <Icon size={11} strokeWidth={2.2} />
      {ofWorst}
      {milder > 0 && <span className="font-normal">+{milder}</span>}
    </span>
  );
}
