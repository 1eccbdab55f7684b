import { HardDrive, History, RotateCcw } from 'lucide-react';
import { useEffect, useState } from 'react';
import { listVersions, MOST_VERSIONS, type KeptVersion } from '../../platform/kept/versions.ts';
import { saveNow } from '../store/saving.ts';
import { useEditor } from '../store/store.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { EmptyNote } from '../ui/EmptyNote.tsx';
import { restoreVersion } from './restoreVersion.ts';
import { sayWhen } from './sayWhen.ts';
import { VersionPreview } from './VersionPreview.tsx';

/** Earlier versions of the design on the screen: choose one, look at it, and bring it back. */
export function VersionsDialog({ onClose }: { readonly onClose: () => void }) {
  const designId = useEditor((state) => state.designId);
  const readOnly = useEditor((state) => state.readOnly);
  const [versions, setVersions] = useState<readonly KeptVersion[] | 'loading' | 'failed'>('loading');
  const [chosenAt, choose] = useState<number>();
  useEffect(() => {
    saveNow()
      .then(() => listVersions(designId))
      .then(setVersions)
      .catch(() => setVersions('failed'));
  }, [designId]);
  const chosen = Array.isArray(versions) ? (versions.find(({ at }) => at === chosenAt) ?? versions[0]) : undefined;
  return (
    <Dialog title="Earlier versions" wide onClose={onClose}>
      {versions === 'loading' && <EmptyNote icon={History}>The versions are being read.</EmptyNote>}
      {versions === 'failed' && <EmptyNote icon={HardDrive}>The storage of this browser cannot be read.</EmptyNote>}
      {Array.isArray(versions) && !chosen && (
        <EmptyNote icon={History}>
          There is none yet. While you work, a version is kept each minute; the last {MOST_VERSIONS} stay.
        </EmptyNote>
      )}
      {Array.isArray(versions) && chosen && (
        <div className="grid gap-4 sm:grid-cols-[15rem_minmax(0,1fr)]">
          <ul aria-label="Versions" className="flex max-h-[60vh] flex-col gap-0.5 overflow-y-auto max-sm:max-h-48">
            {versions.map((version: KeptVersion) => (
              <li key={version.at}>
                <button
                  type="button"
                  aria-pressed={version === chosen}
                  onClick={() => choose(version.at)}
                  className="w-full rounded-md px-2.5 py-1.5 text-left text-sm hover:bg-hover focus-visible:-outline-offset-2 aria-pressed:bg-accent-soft"
                >
                  <span className="block font-medium">{sayWhen(version.at)}</span>
                  <span className="block truncate text-xs text-muted">{version.label}</span>
                </button>
              </li>
            ))}
          </ul>
          <VersionPreview version={chosen}>
            {(design) => (
              <Button
                look="accent"
                disabled={readOnly !== false}
                onClick={() => {
                  onClose();
                  void restoreVersion(design, sayWhen(chosen.at));
                }}
              >
                <RotateCcw aria-hidden="true" size={14} /> Restore this version
              </Button>
            )}
          </VersionPreview>
        </div>
      )}
    </Dialog>
  );
}
