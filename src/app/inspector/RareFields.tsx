import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';

/** Fields that are changed rarely, folded away. */
export function RareFields({ children }: { readonly children: ReactNode }) {
  return (
    <details className="group">
      <summary className="flex list-none items-center gap-1 py-1 text-sm font-medium text-muted">
        <ChevronRight aria-hidden="true" size={14} className="transition-transform group-open:rotate-90" /> More
      </summary>
      <div className="mt-2 flex flex-col gap-2.5">{children}</div>
    </details>
  );
}
