import { CircleAlert } from 'lucide-react';

/** Problems with their places: a JSON pointer, a line, a node. */
export function ProblemList({
  problems,
}: {
  readonly problems: readonly { readonly place: string; readonly message: string }[];
}) {
  return (
    <ul aria-label="Problems" className="flex max-h-72 flex-col gap-1.5 overflow-y-auto">
      {problems.map((problem, at) => (
        <li key={at} className="flex items-start gap-2 rounded-md bg-sunken px-2.5 py-1.5 text-sm">
          <CircleAlert aria-hidden="true" size={15} className="mt-0.5 shrink-0 text-bad" />
          <span className="min-w-0 break-words">
            {problem.message}
            {problem.place !== '' && <span className="block font-mono text-xs text-muted">{problem.place}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
