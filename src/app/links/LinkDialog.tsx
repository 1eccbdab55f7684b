import { useMemo } from 'react';
import { shownTitle } from '../../core/model/design.ts';
import { ProblemsDialog } from '../exchange/ProblemsDialog.tsx';
import { replaceDesign, say } from '../store/store.ts';
import { sayTypes } from '../ui/sayTypes.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { dropLink } from './incomingLink.ts';
import { readLink } from './readLink.ts';

/** Shows what a link holds before anything is opened, or why it cannot be opened. Nothing is downloaded or run. */
export function LinkDialog({ fragment }: { readonly fragment: string }) {
  const read = useMemo(() => readLink(fragment), [fragment]);
  if (!read.ok) return <ProblemsDialog title="Cannot open the link" problems={read.error} onClose={dropLink} />;
  const design = read.value;
  return (
    <Dialog title="A design from a link" onClose={dropLink}>
      <h3 className="text-base font-semibold break-words">
        <bdi>{shownTitle(design)}</bdi>
      </h3>
      <p className="mt-1 text-sm">{sayTypes(Object.values(design.elements)) || 'No elements yet.'}</p>
      <p className="mt-3 text-sm text-muted">
        It opens as a design of its own, which is then kept in this browser. What you have here stays under “Designs”.
      </p>
      <div className="mt-4 flex justify-end gap-2">
        <Button onClick={dropLink}>Not now</Button>
        <Button
          look="accent"
          data-autofocus
          onClick={() => {
            dropLink();
            replaceDesign('Open the link', design);
            say(`“${shownTitle(design)}” from the link is open. Undo brings the previous design back.`);
          }}
        >
          Open as a new design
        </Button>
      </div>
    </Dialog>
  );
}
