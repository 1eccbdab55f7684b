import { FileDown } from 'lucide-react';
import { useState, type DragEvent, type ReactNode } from 'react';
import { handleOfDrop } from '../../platform/fileHandles.ts';
import { openLater } from './openLater.ts';

/** Takes files that are dropped anywhere on the page; other drags pass. */
export function DropZone({ children }: { readonly children: ReactNode }) {
  const [over, setOver] = useState(false);
  const carriesFiles = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files');
  return (
    <div
      className="h-full"
      onDragOver={(event) => {
        if (!carriesFiles(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (event.relatedTarget === null) setOver(false);
      }}
      onDrop={(event) => {
        setOver(false);
        const file = event.dataTransfer.files[0];
        if (!file) return;
        event.preventDefault();
        void handleOfDrop(event.dataTransfer.items[0]).then((handle) => openLater(file, handle));
      }}
    >
      {children}
      {over && (
        <div className="pointer-events-none fixed inset-0 z-50 grid place-items-center bg-sunken/85">
          <p className="flex items-center gap-3 rounded-xl border-2 border-dashed border-accent bg-surface px-8 py-6 text-base font-semibold">
            <FileDown aria-hidden="true" size={22} className="text-accent" /> Drop a design or a DOT graph
          </p>
        </div>
      )}
    </div>
  );
}
