import { CircleX } from 'lucide-react';
import type { Finding } from '../../core/rules/rule.ts';
import { showFinding } from '../findings/showFinding.ts';
import { closeDialog } from '../shell/shellState.ts';

/** The errors that stand between the design and its bundle; each leads to its finding. */
export function BlockingList({ blocking }: { readonly blocking: readonly Finding[] }) {
  return (
    <div role="region" aria-label="Errors that block the bundle" className="flex flex-col gap-2 p-3">
      <p className="text-sm">
        <strong className="font-semibold">
          {blocking.length === 1 ? 'One error blocks' : `${blocking.length} errors block`} the bundle.
        </strong>{' '}
        DOT, SVG and PNG can be exported all the same.
      </p>
      <ul className="flex flex-col gap-1">
        {blocking.map((finding) => (
          <li key={`${finding.ruleId} ${finding.elementId} ${finding.message}`}>
            <button
              type="button"
              onClick={() => {
                closeDialog();
                showFinding(finding);
              }}
              className="flex w-full items-start gap-2 rounded-md bg-bad-soft px-2.5 py-1.5 text-left text-sm"
            >
              <CircleX role="img" aria-label="error" size={15} className="mt-0.5 shrink-0 text-bad" />
              <span>
                <span className="font-semibold">{finding.elementName}</span>: {finding.message}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
