import { countFindings } from '../findings/countFindings.ts';
import { useAnalysis } from '../store/useAnalysis.ts';
import { SEVERITY } from '../ui/severity.ts';

/** The number on a tab: errors and warnings, or infos if there is nothing worse. */
export function FindingsTally() {
  const { error, warning, info } = countFindings(useAnalysis().findings);
  const isBad = error + warning > 0;
  const count = isBad ? error + warning : info;
  if (count === 0) return null;
  const { soft, text } = SEVERITY[error > 0 ? 'error' : warning > 0 ? 'warning' : 'info'];
  return (
    <span className={`rounded-full px-1.5 text-xs font-semibold tabular-nums ${soft} ${text}`}>
      {count}
      <span className="sr-only"> {isBad ? 'errors and warnings' : 'infos'}</span>
    </span>
  );
}
