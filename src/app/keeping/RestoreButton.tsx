import { ArchiveRestore } from 'lucide-react';
import { useRef } from 'react';
import { marks } from '../marks.ts';
import { Button } from '../ui/Button.tsx';

/** Opens the browser's file dialog for a backup; what it takes to restore one is loaded only then. */
export function RestoreButton() {
  const box = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onClick={() => box.current?.click()}>
        <ArchiveRestore aria-hidden="true" size={15} /> Restore a backup
      </Button>
      <input
        ref={box}
        type="file"
        hidden
        aria-label="Backup file"
        data-test={marks.backupInput}
        accept=".json,application/json"
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) void import('./backUp.ts').then(({ restoreBackup }) => restoreBackup(file));
        }}
      />
    </>
  );
}
