import type { LoadProblem } from '../../core/model/integrity.ts';
import { ProblemList } from '../exchange/ProblemList.tsx';

/** What stands in for a design that the address does not hold, or that cannot be read. */
export function NoDesign({ problems }: { readonly problems: readonly LoadProblem[] }) {
  return (
    <main className="grid h-full place-items-center p-4">
      <div className="w-full max-w-md rounded-xl border border-line bg-surface p-6 shadow-raised">
        <h1 className="text-base font-semibold">There is no design to show</h1>
        {problems.length === 0 ? (
          <p className="mt-2 text-sm text-muted">
            The address holds none: what stands after “#” is missing. Copy the whole link once more.
          </p>
        ) : (
          <div className="mt-3">
            <ProblemList problems={problems} />
          </div>
        )}
        <a
          className="mt-4 inline-block text-sm font-medium text-accent underline"
          href="./"
          target="_blank"
          rel="noopener"
        >
          Open Quorate
        </a>
      </div>
    </main>
  );
}
