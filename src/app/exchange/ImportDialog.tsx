import type { Draft } from '../../core/imports/draft.ts';
import { workbench } from '../../workbench.ts';
import { replaceDesign, say } from '../store/store.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { ProblemList } from './ProblemList.tsx';

/** Shows what an import understood and what it did not, before it replaces the design. */
export function ImportDialog({
  source,
  draft,
  onClose,
}: {
  readonly source: string;
  readonly draft: Draft;
  readonly onClose: () => void;
}) {
  const counts = countTypes(draft);
  return (
    <Dialog title={`Import ${source}`} onClose={onClose}>
      <div className="flex flex-col gap-3">
        <p className="text-sm">
          Recognised as “{draft.title}”: {counts.join(', ')}.
        </p>
        {draft.problems.length > 0 && (
          <>
            <h3 className="text-sm font-semibold">To be reviewed</h3>
            <ProblemList problems={draft.problems} mild />
          </>
        )}
        <p className="text-sm text-muted">The import replaces the open design. Undo brings it back.</p>
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>Cancel</Button>
          <Button
            look="accent"
            onClick={() => {
              onClose();
              replaceDesign(`Import ${source}`, workbench.openDraft(draft));
              say(`${source} is imported.`);
            }}
          >
            Replace the design
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

function countTypes(draft: Draft): string[] {
  const types = [...new Set(draft.elements.map((element) => element.type))];
  return types.map((type) => {
    const count = draft.elements.filter((element) => element.type === type).length;
    return `${count} × ${workbench.catalog.get(type)?.label ?? type}`;
  });
}
