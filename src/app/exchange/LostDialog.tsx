import { Download } from 'lucide-react';
import { downloadFile } from '../../platform/files.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';

/** The copy kept in this browser cannot be opened: a fresh design is shown, and the copy can still be saved. */
export function LostDialog({ text, onClose }: { readonly text: string; readonly onClose: () => void }) {
  return (
    <Dialog title="The kept design cannot be opened" onClose={onClose}>
      <p className="text-sm text-muted">
        What this browser had kept is damaged or was made by a newer Quorate. It stays where it is, and you go on with
        an empty design. Save it as a file to look into it or to open it with a newer Quorate.
      </p>
      <div className="mt-4 flex justify-end gap-2">
        <Button onClick={() => downloadFile('kept-design.json', text, 'application/json')}>
          <Download aria-hidden="true" size={14} /> Save the kept copy
        </Button>
        <Button look="accent" onClick={onClose}>
          Start empty
        </Button>
      </div>
    </Dialog>
  );
}
