import { useEffect } from 'react';
import { Archive, HardDrive, RotateCw, Undo2 } from 'lucide-react';
import { marks } from '../marks.ts';
import { useEditor } from '../store/store.ts';
import { Button } from '../ui/Button.tsx';
import { backUpEverything } from './backUp.ts';
import { saveNow } from '../store/saving.ts';
import { refreshDesignList, restoreDeleted, useDesignList } from './designList.ts';
import { DesignCard } from './DesignCard.tsx';

/** The designs that are kept in this browser; nothing on a first visit. */
export function KeptDesigns() {
  const { state, listed, deleted } = useDesignList();
  const designId = useEditor((editor) => editor.designId);
  useEffect(() => {
    // The list is that of what is written; the last letters of a name may not be yet.
    void saveNow().then(refreshDesignList);
    return () => useDesignList.setState({ deleted: undefined });
  }, []);
  // A design in which there is nothing yet is no reason to show a list.
  const shown = listed.filter(
    ({ id, design }) => id !== designId || !design || Object.keys(design.elements).length > 0,
  );
  if (state === 'loading' || (state === 'ready' && shown.length === 0 && !deleted)) return null;
  return (
    <section aria-label="Your designs" data-test={marks.keptDesigns} className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center gap-3">
        <h3 className="flex-1 text-sm font-semibold">Your designs in this browser</h3>
        <Button onClick={() => void backUpEverything()}>
          <Archive aria-hidden="true" size={14} /> Back up everything
        </Button>
      </div>
      <div role="status" className={deleted ? '' : 'sr-only'}>
        {deleted && (
          <p className="flex items-center gap-3 rounded-lg border border-line bg-surface py-1.5 pr-1.5 pl-3.5 text-sm">
            <span className="min-w-0 flex-1 truncate">“{deleted.title || 'Damaged design'}” is deleted.</span>
            <Button onClick={() => void restoreDeleted()}>
              <Undo2 aria-hidden="true" size={14} /> Bring it back
            </Button>
          </p>
        )}
      </div>
      {state === 'failed' ? (
        <p className="flex flex-wrap items-center gap-3 rounded-lg border border-line bg-bad-soft px-3.5 py-2 text-sm">
          <HardDrive aria-hidden="true" size={16} className="text-bad" />
          <span className="flex-1">The storage of this browser cannot be read.</span>
          <Button onClick={() => void refreshDesignList()}>
            <RotateCw aria-hidden="true" size={14} /> Try again
          </Button>
        </p>
      ) : (
        <ul className="grid gap-3.5 sm:grid-cols-3 lg:grid-cols-4">
          {shown.map((item) => (
            <li key={item.id}>
              <DesignCard item={item} isOpen={item.id === designId} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
