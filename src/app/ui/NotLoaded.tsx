import { CloudOff, RotateCw } from 'lucide-react';
import { Button } from './Button.tsx';

/** Stands in for a part of the page that the browser could not fetch; all else goes on. */
export function NotLoaded({ isOver, onRetry }: { readonly isOver: boolean; readonly onRetry: () => void }) {
  const place = isOver
    ? 'fixed inset-x-3 bottom-12 z-50 mx-auto max-w-md rounded-xl border border-line bg-raised p-4 shadow-raised'
    : 'm-3 rounded-md bg-bad-soft p-3';
  return (
    <div role="alert" className={`flex flex-col gap-2.5 text-sm ${place}`}>
      <p className="flex items-start gap-2">
        <CloudOff aria-hidden="true" size={16} className="mt-0.5 shrink-0 text-bad" />
        This part of the page could not be fetched: there is no connection, or Quorate was updated meanwhile. Your
        design is not touched.
      </p>
      <div className="flex flex-wrap gap-2">
        <Button onClick={onRetry}>
          <RotateCw aria-hidden="true" size={14} /> Try again
        </Button>
        <Button onClick={() => location.reload()}>Reload the page</Button>
      </div>
    </div>
  );
}
