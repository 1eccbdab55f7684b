import { useId, useState } from 'react';
import { BOX } from '../inspector/TextBox.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { openText } from './openText.ts';

/** Takes a DOT graph or a design as text. */
export function PasteDialog({ onClose }: { readonly onClose: () => void }) {
  const id = useId();
  const [text, setText] = useState('');
  return (
    <Dialog title="Paste DOT or a design" wide onClose={onClose}>
      <form
        className="flex flex-col gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          onClose();
          void openText(text, 'the pasted text');
        }}
      >
        <label htmlFor={id} className="text-sm text-muted">
          A DOT graph is turned into servers, disks and replication as far as they are recognised; what is not is listed
          before anything is replaced.
        </label>
        <textarea
          id={id}
          data-autofocus
          spellCheck={false}
          className={`${BOX} min-h-72 font-mono text-xs`}
          placeholder="digraph { … }"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" look="accent" disabled={text.trim() === ''}>
            Open
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
