import { FileWarning } from 'lucide-react';
import { useMemo, type ReactNode } from 'react';
import { diffDesigns } from '../../core/edits/diffDesigns.ts';
import { shownTitle, type Design } from '../../core/model/design.ts';
import type { KeptVersion } from '../../platform/kept/versions.ts';
import { workbench } from '../../workbench.ts';
import { useEditor } from '../store/store.ts';
import { EmptyNote } from '../ui/EmptyNote.tsx';
import { DesignThumb } from './DesignThumb.tsx';

const MOST_CHANGES = 10;
const VERBS = { added: 'would come back', removed: 'would go', changed: 'would be as before' } as const;

/** A version as a picture, and what restoring it would do to the design on the screen; `children` is the way to do it. */
export function VersionPreview({
  version,
  children,
}: {
  readonly version: KeptVersion;
  readonly children: (design: Design) => ReactNode;
}) {
  const current = useEditor((state) => state.history.present);
  const loaded = useMemo(() => workbench.load(version.text), [version]);
  const changes = useMemo(
    () => (loaded.ok ? diffDesigns(workbench.analyse(current).index, workbench.analyse(loaded.value).index) : []),
    [loaded, current],
  );
  if (!loaded.ok) return <EmptyNote icon={FileWarning}>This version is damaged and cannot be opened.</EmptyNote>;
  return (
    <section aria-label="Version" className="flex min-w-0 flex-col gap-3">
      <div className="rounded-lg border border-line bg-sunken p-2">
        <div className="mx-auto max-w-80">
          <DesignThumb design={loaded.value} />
        </div>
      </div>
      <h3 className="text-sm font-semibold">{shownTitle(loaded.value)}</h3>
      {changes.length === 0 ? (
        <p className="text-sm text-muted">Nothing differs from the design on the screen.</p>
      ) : (
        <ul className="flex flex-col gap-0.5 text-sm">
          {changes.slice(0, MOST_CHANGES).map((change) => (
            <li key={`${change.kind} ${change.elementId ?? ''}`}>
              <span className="font-medium">{change.name}</span>{' '}
              <span className="text-muted">
                {change.typeLabel} {VERBS[change.kind]}
              </span>
            </li>
          ))}
          {changes.length > MOST_CHANGES && (
            <li className="text-muted">and {changes.length - MOST_CHANGES} more changes</li>
          )}
        </ul>
      )}
      <div>{children(loaded.value)}</div>
    </section>
  );
}
