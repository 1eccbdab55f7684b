import { CircleAlert, TriangleAlert } from 'lucide-react';

/** Problems with their places: a JSON pointer, a line, a node. Mild ones stop nothing. */
export function ProblemList({
  problems,
  mild = false,
}: {
  readonly mild?: boolean;
  readonly problems: readonly { readonly place: string; readonly message: string }[];
}) {
  const Icon = mild ? TriangleAlert : CircleAlert;
  return (
    // The list may be higher than its window, and the keyboard has to scroll it.
    <div role="region" aria-label="List of problems" tabIndex={0} className="max-h-72 overflow-y-auto">
      <ul aria-label="Problems" className="flex flex-col gap-1.5">
        {problems.map((problem, at) => (
          <li key={at} className="flex items-start gap-2 rounded-md bg-sunken px-2.5 py-1.5 text-sm">
            <Icon aria-hidden="true" size={15} className={`mt-0.5 shrink-0 ${mild ? 'text-warn' : 'text-bad'}`} />
            <span className="min-w-0 break-words">
              {problem.message}
              {problem.place !== '' && <span className="block font-mono text-xs text-muted">{problem.place}</span>}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
