import { ArchiveRestore } from 'lucide-react';
import { useRef } from 'react';
import { marks } from '../marks.ts';
import { Button } from '../ui/Button.tsx';
import { FileBox } from '../ui/FileBox.tsx';

/** Opens the browser's file dialog for a backup; what it takes to restore one is loaded only then. */
export function RestoreButton() {
  const box = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onClick={() => box.current?.click()}>
        <ArchiveRestore aria-hidden="true" size={15} /> Restore a backup
      </Button>
      <FileBox
        box={box}
        label="Backup file"
        mark={marks.backupInput}
        accept=".json,application/json"
        onFile={(file) => void import('./backUp.ts').then(({ restoreBackup }) => restoreBackup(file))}
      />
    </>
  );
}
