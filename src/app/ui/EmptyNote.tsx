import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

/** What a panel shows when it has nothing to show. */
export function EmptyNote({ icon: Icon, children }: { readonly icon: LucideIcon; readonly children: ReactNode }) {
  return (
    <div className="flex flex-col items-center gap-2 px-6 py-8 text-center text-muted">
      <Icon aria-hidden="true" size={22} strokeWidth={1.6} />
      <p className="max-w-64 text-sm text-balance">{children}</p>
    </div>
  );
}
